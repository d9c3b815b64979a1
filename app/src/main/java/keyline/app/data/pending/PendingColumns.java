package keyline.app.data.pending;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;
import keyline.persistence.store.Pending;

/// Which cells of a row a pending rule is about.
public final class PendingColumns {

    private PendingColumns() {}

    /// The columns, in order; none for a rule about the row as a whole.
    public static List<ColumnId> of(Pending.What what, Table table) {
        List<ColumnId> columns = switch (what) {
            case Pending.OfConstraint(var id) ->
                table.find(id).map(Constraint::columns).orElse(List.of());
            case Pending.OfIndex(var id) ->
                table.find(id).map(PendingColumns::of).orElse(List.of());
            case Pending.OfNotNull(ColumnId column) -> List.of(column);
            case Pending.OfType(ColumnId column) -> List.of(column);
        };
        List<ColumnId> known = table.columns().stream().map(Column::id).toList();
        return columns.stream().filter(known::contains).toList();
    }

    private static List<ColumnId> of(Index index) {
        return index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
    }
}
