package keyline.model.read.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The block with which our own scripts for Oracle drop tables or views that may be there. It is no code that anybody
/// misses in a design, so it is passed over as DROP is.
final class DropLoop {

    private static final Pattern HEAD = Pattern.compile(
            "BEGIN\\s+FOR each IN \\(SELECT (table|view)_name AS name FROM user_\\1s WHERE \\1_name IN \\(");
    private static final Pattern REST = Pattern.compile(
            "[\\s,]*\\)\\) LOOP\\s+EXECUTE IMMEDIATE +\\|\\| each\\.name" + " \\|\\| ;\\s+END LOOP;\\s+END;?\\s*");
    private static final Pattern TEXT = Pattern.compile("'[^']*+'");

    private DropLoop() {}

    /// Whether the statement is such a block and nothing more.
    static boolean is(String statement) {
        Matcher head = HEAD.matcher(statement.strip());
        return head.lookingAt()
                && statement.contains("EXECUTE IMMEDIATE 'DROP ")
                && REST.matcher(TEXT.matcher(statement.strip().substring(head.end()))
                                .replaceAll(""))
                        .matches();
    }
}
