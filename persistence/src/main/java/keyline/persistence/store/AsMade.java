package keyline.persistence.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Value;

/// An edit with the values that its new rows got, defaults such as the time and random ids included: made again, it
/// gives the very same rows.
final class AsMade {

    private final Database database;
    private final Snapshot snapshot;
    private final long first;

    /// @param first the first entry of the change log for the edit
    AsMade(Database database, Snapshot snapshot, long first) {
        this.database = database;
        this.snapshot = snapshot;
        this.first = first;
    }

    /// @param edit has just been made
    RowEdit of(RowEdit edit) throws SQLException {
        Iterator<Long> entries = database.numbers(
                        "SELECT seq FROM keyline_log WHERE seq >= ? AND op = 'I' AND tbl > 0 ORDER BY seq", first)
                .iterator();
        return of(edit, entries);
    }

    private RowEdit of(RowEdit edit, Iterator<Long> entries) throws SQLException {
        if (edit instanceof RowEdit.All(String label, List<RowEdit> edits)) {
            List<RowEdit> made = new java.util.ArrayList<>();
            for (RowEdit each : edits) {
                made.add(of(each, entries));
            }
            return new RowEdit.All(label, made);
        }
        return edit instanceof RowEdit.Insert insert ? of(insert, entries.next()) : edit;
    }

    private RowEdit of(RowEdit.Insert insert, long entry) throws SQLException {
        List<PhysicalColumn> columns = snapshot.tables().get(insert.table()).columns();
        List<Value> values = database.first(
                        "SELECT * FROM keyline_log WHERE seq = ?", row -> Cells.values(row, 5, columns.size()), entry)
                .orElseThrow();
        Map<ColumnId, Value> cells = new HashMap<>();
        for (ColumnId column : snapshot.demandsOf(insert.table()).storages().keySet()) {
            Optional<Integer> position = snapshot.tables().get(insert.table()).position(column);
            position.ifPresent(at -> cells.put(column, values.get(at)));
        }
        return new RowEdit.Insert(insert.table(), cells);
    }
}
