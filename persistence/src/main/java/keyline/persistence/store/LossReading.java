package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.edit.Edit;

/// Counts what an edit of the design would take away.
final class LossReading {

    private final Database database;
    private final Snapshot now;

    LossReading(Parts parts) {
        this.database = parts.database();
        this.now = parts.catalog().now();
    }

    List<Loss> of(Edit edit) throws SQLException {
        Document document = now.document();
        List<Loss> losses = new ArrayList<>();
        for (Change change :
                Changes.between(document.schema(), edit.apply(document).schema())) {
            if (change instanceof Change.TableDropped dropped) {
                add(
                        dropped.table().id(),
                        Optional.empty(),
                        now.rows().find(dropped.table().id()).orElse(0L),
                        losses);
            } else if (change instanceof Change.ColumnDropped dropped) {
                ColumnId column = dropped.column().id();
                add(dropped.table(), Optional.of(column), values(dropped.table(), column), losses);
            }
        }
        return losses;
    }

    private static void add(TableId table, Optional<ColumnId> column, long count, List<Loss> losses) {
        if (count > 0) {
            losses.add(new Loss(table, column, count));
        }
    }

    private long values(TableId table, ColumnId column) throws SQLException {
        boolean stored =
                now.tables().has(table) && now.demandsOf(table).storages().containsKey(column);
        return stored
                ? database.numberOnce(
                        "SELECT count(%s) FROM %s".formatted(Physical.quoted(column), Physical.quoted(table)))
                : 0;
    }
}
