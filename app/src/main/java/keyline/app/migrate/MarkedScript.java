package keyline.app.migrate;

import java.util.ArrayList;
import java.util.List;
import keyline.app.ddl.SqlLine;
import keyline.app.ddl.SqlLine.Mark;
import keyline.app.ddl.SqlLines;
import keyline.model.dialect.Script;
import keyline.model.migration.Migration;
import keyline.model.migration.Step;

/// The script of a migration in colours, with a mark before the lines of each statement of which something is to be
/// said. Any thread: long scripts take a while.
final class MarkedScript {

    private MarkedScript() {}

    /// With the statements marked that may fail or lose something.
    static List<SqlLine> of(Migration migration) {
        return of(migration, migration.steps().stream().map(MarkedScript::mark).toList());
    }

    private static Mark mark(Step step) {
        if (step.losesData()) {
            return Mark.LOSES;
        }
        return step.hazards().isEmpty() ? Mark.NONE : Mark.MAY_FAIL;
    }

    /// With a mark for each statement.
    static List<SqlLine> of(Migration migration, List<Mark> marks) {
        if (migration.isEmpty()) {
            return List.of();
        }
        Script script = migration.script();
        List<SqlLine> lines = new ArrayList<>(SqlLines.of(script.text().stripTrailing()));
        List<Integer> first = script.firstLines();
        for (int i = 0; i < first.size(); i++) {
            int begin = first.get(i) - 1;
            int count = (int) script.statements().get(i).text().lines().count();
            for (int line = begin; line < Math.min(begin + count, lines.size()); line++) {
                lines.set(line, lines.get(line).marked(marks.get(i)));
            }
        }
        return lines;
    }
}
