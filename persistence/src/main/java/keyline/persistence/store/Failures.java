package keyline.persistence.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite said when it failed.
final class Failures {

    private static final Pattern WORDS = Pattern.compile("\\((.*)\\)$", Pattern.DOTALL);

    private Failures() {}

    /// The failure as one of the disk or the driver, with SQLite's own words.
    static IOException io(SQLException failure) {
        return new IOException("The working store failed: " + words(failure), failure);
    }

    /// SQLite's own words, without what the driver puts before them.
    static String words(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher words = WORDS.matcher(message);
        return words.find() ? words.group(1) : message;
    }

    /// The extended result code; the driver's getErrorCode() gives the plain one.
    static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /// Whether a row broke a rule, rather than the disk or the program.
    static boolean isRefusal(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_CONSTRAINT,
                    SQLITE_CONSTRAINT_CHECK,
                    SQLITE_CONSTRAINT_DATATYPE,
                    SQLITE_CONSTRAINT_FOREIGNKEY,
                    SQLITE_CONSTRAINT_NOTNULL,
                    SQLITE_CONSTRAINT_PRIMARYKEY,
                    SQLITE_CONSTRAINT_ROWID,
                    SQLITE_CONSTRAINT_TRIGGER,
                    SQLITE_CONSTRAINT_UNIQUE,
                    SQLITE_MISMATCH,
                    SQLITE_TOOBIG -> true;
            default -> tooDeep(failure);
        };
    }

    /// Whether a transaction couldn't be taken back for there was none.
    static boolean isOver(SQLException failure) {
        return words(failure).contains("no transaction is active");
    }

    /// Whether a chain of referential actions was longer than SQLite's limit of 1,000.
    static boolean tooDeep(SQLException failure) {
        String words = words(failure);
        return words.contains("too many levels of trigger recursion") || words.contains("triggers nested too deep");
    }
}
