package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.dialect.Statement.Part;

/// A script that makes or changes a schema in a database: statements in the order in which they run.
///
/// @param head what it is and for which system, and what is to be said about all of it; stands at the top as comments
/// @param notices what the target can't say, and what the script says instead
public record Script(List<String> head, List<Statement> statements, List<Notice> notices) {

    public Script {
        head = List.copyOf(head);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }

    /// Statements without a head.
    public Script(List<Statement> statements, List<Notice> notices) {
        this(List.of(), statements, notices);
    }

    /// The text to show or to save. Statements are set apart by a blank line; short ones of the same kind aren't. It is
    /// empty where there are no statements.
    public String text() {
        StringBuilder text = new StringBuilder();
        headLines().forEach(line -> text.append(line).append('\n'));
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
        int line = 1 + headLines().size();
        for (int i = 0; i < statements.size(); i++) {
            line += i > 0 && !together(statements.get(i - 1), statements.get(i)) ? 1 : 0;
            first.add(line);
            line += (int) statements.get(i).text().lines().count();
        }
        return first;
    }

    /// With the blank line behind them.
    private List<String> headLines() {
        return head.isEmpty() || statements.isEmpty()
                ? List.of()
                : Stream.concat(head.stream().flatMap(Statement::commentLines), Stream.of(""))
                        .toList();
    }

    private static boolean together(Statement one, Statement next) {
        boolean alike = one.part() == next.part() && one.isShort() && next.isShort();
        return alike || one.part() == Part.ROWS_START || next.part() == Part.ROWS_END;
    }
}
