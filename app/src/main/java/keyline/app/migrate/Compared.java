package keyline.app.migrate;

import java.util.ArrayList;
import java.util.List;
import keyline.app.compare.Differences;
import keyline.app.ddl.SqlLine;
import keyline.app.ddl.SqlLine.Mark;
import keyline.app.ddl.SqlLines;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.dialect.Script;
import keyline.model.match.Rename;
import keyline.model.match.TwoVersions;
import keyline.model.migration.Beginning;
import keyline.model.migration.Migration;
import keyline.model.migration.Step;

/// What came of comparing two versions.
///
/// @param renames what may have been renamed, the confirmed ones first
/// @param migration in the wanted direction
/// @param beginnings the new columns that need a value
record Compared(
        Wish wish,
        TwoVersions versions,
        Differences differences,
        List<Rename> renames,
        Migration migration,
        List<Beginning> beginnings) {

    Compared {
        renames = List.copyOf(renames);
        beginnings = List.copyOf(beginnings);
    }

    /// What the migration begins with.
    Document from() {
        return wish.way() == Way.UP ? versions.before() : versions.after();
    }

    /// What it leads to.
    Document to() {
        return wish.way() == Way.UP ? versions.after() : versions.before();
    }

    /// Where its rows come from.
    Version origin() {
        return wish.way() == Way.UP ? wish.old() : wish.fresh();
    }

    /// Rows of [#origin()] as rows of [#from()].
    SampleRows fitted(SampleRows rows) {
        return wish.way() == Way.UP ? rows : versions.rowsOfAfter(rows);
    }

    /// The script in colours, with the statements marked that may fail or lose something.
    List<SqlLine> lines() {
        return lines(migration.steps().stream().map(Compared::mark).toList());
    }

    private static Mark mark(Step step) {
        if (step.losesData()) {
            return Mark.LOSES;
        }
        return step.hazards().isEmpty() ? Mark.NONE : Mark.MAY_FAIL;
    }

    /// The script in colours, with a mark for each statement.
    List<SqlLine> lines(List<Mark> marks) {
        if (migration.isEmpty()) {
            return List.of();
        }
        Script script = migration.script();
        List<SqlLine> lines = new ArrayList<>(SqlLines.of(script.text().stripTrailing()));
        List<Integer> first = script.firstLines();
        for (int i = 0; i < first.size(); i++) {
            int end = first.get(i) - 1 + (int) script.statements().get(i).text().lines().count();
            for (int line = first.get(i) - 1; line < Math.min(end, lines.size()); line++) {
                lines.set(line, lines.get(line).marked(marks.get(i)));
            }
        }
        return lines;
    }
}
