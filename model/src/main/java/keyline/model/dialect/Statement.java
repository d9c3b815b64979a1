package keyline.model.dialect;

import java.util.List;
import java.util.stream.Stream;

/// One statement of a script.
///
/// @param remarks what stands before it as comments, one sentence each
/// @param sql without the semicolon, unless it is a block that needs it; comments may stand inside it
/// @param input the lines that the statement reads from the script itself, as COPY does; empty for all others
public record Statement(Part part, List<String> remarks, String sql, String input) {

    public Statement {
        remarks = List.copyOf(remarks);
    }

    /// One that reads nothing.
    public Statement(Part part, List<String> remarks, String sql) {
        this(part, remarks, sql, "");
    }

    /// A statement without remarks.
    static Statement of(Part part, String sql) {
        return new Statement(part, List.of(), sql);
    }

    /// What a statement is there for.
    public enum Part {
        START,
        DROP,
        NAMESPACE,
        TYPE,
        TABLE,
        INDEX,
        COMMENT,
        /// Makes a table ready for its rows.
        ROWS_START,
        ROWS,
        /// Goes with the rows before it.
        ROWS_END,
        CONSTRAINT,
        VIEW,
        /// Changes what is there.
        ALTER,
        END
    }

    /// With its remarks and the semicolon. A block of statements has its own; Oracle's tools want a slash behind it.
    public String text() {
        String end = sql.endsWith(";") ? "\n/" : ";";
        String read = input.isEmpty() ? "" : "\n" + input + "\\.";
        StringBuilder text = new StringBuilder();
        for (String remark : remarks) {
            commentLines(remark).forEach(line -> text.append(line).append('\n'));
        }
        return text.append(sql).append(end).append(read).toString();
    }

    /// A text as comments: none of its lines can become SQL.
    static Stream<String> commentLines(String text) {
        return text.lines().map(line -> ("-- " + line).stripTrailing());
    }

    boolean isShort() {
        return input.isEmpty() && remarks.isEmpty() && sql.indexOf('\n') < 0;
    }
}
