package keyline.app.migrate;

import java.util.List;
import keyline.app.compare.Differences;
import keyline.app.ddl.SqlLine;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.match.Rename;
import keyline.model.match.TwoVersions;
import keyline.model.migration.Beginning;
import keyline.model.migration.Migration;

/// What came of comparing two versions.
///
/// @param renames what may have been renamed, the confirmed ones first
/// @param migration in the wanted direction
/// @param beginnings the new columns that need a value
/// @param lines the script of the migration
record Compared(
        Wish wish,
        TwoVersions versions,
        Differences differences,
        List<Rename> renames,
        Migration migration,
        List<Beginning> beginnings,
        List<SqlLine> lines) {

    Compared {
        renames = List.copyOf(renames);
        beginnings = List.copyOf(beginnings);
        lines = List.copyOf(lines);
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
}
