package keyline.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// What SQLite complained about, in one line.
public final class Failure {

    private static final Pattern DRIVER = Pattern.compile("^\\[SQLITE_\\w+] +[^(]*\\((?<words>.*)\\)$", Pattern.DOTALL);

    private Failure() {}

    /// SQLite's own words without what the driver puts around them.
    public static String line(SQLException error) {
        String text = String.valueOf(error.getMessage());
        var driver = DRIVER.matcher(text);
        String words = driver.matches() ? driver.group("words") : text;
        return words.strip().replaceAll("\\s+", " ");
    }

    /// The error as one of reading or writing a file.
    public static IOException io(SQLException error) {
        return new IOException(line(error), error);
    }

    /// The same where no checked exception can pass.
    public static UncheckedIOException unchecked(SQLException error) {
        return new UncheckedIOException(io(error));
    }
}
