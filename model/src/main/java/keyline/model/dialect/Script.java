package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.dialect.Statement.Part;

/// A script that makes a schema in a database: statements in the order in which they run.
///
/// @param notices what the target can't say, and what the script says instead
public record Script(List<Statement> statements, List<Notice> notices) {

    public Script {
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }

    /// The text to show or to save. Statements are set apart by a blank line; short ones of the same kind aren't.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            if (i > 0 && !together(statements.get(i - 1), statements.get(i))) {
                text.append('\n');
            }
            text.append(statements.get(i).text()).append('\n');
        }
        return text.toString();
    }

    /// The line of [#text()] on which each statement begins, its remarks first; from 1.
    public List<Integer> firstLines() {
        List<Integer> first = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < statements.size(); i++) {
            line += i > 0 && !together(statements.get(i - 1), statements.get(i)) ? 1 : 0;
            first.add(line);
            line += (int) statements.get(i).text().lines().count();
        }
        return first;
    }

    private static boolean together(Statement one, Statement next) {
        boolean alike = one.part() == next.part() && one.isShort() && next.isShort();
        return alike || one.part() == Part.ROWS_START || next.part() == Part.ROWS_END;
    }
}
