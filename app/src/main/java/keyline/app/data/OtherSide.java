package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowQuery;

/// Finds the rows on the other side of a refusal, so that one can look at them.
final class OtherSide {

    private OtherSide() {}

    /// Rows of the other table that refer to the refused row, or that have its values already; nothing where that table
    /// or what leads to it is gone.
    ///
    /// @param table in which something was refused
    static Optional<RowQuery> of(Refusal refusal, TableId table, TableId other, Schema schema) {
        return schema.tables()
                .find(other)
                .flatMap(found -> refusal.reason() == Refusal.Reason.HAS_CHILDREN
                        ? children(refusal, table, found)
                        : Optional.of(same(refusal, found)));
    }

    private static RowQuery same(Refusal refusal, Table table) {
        List<RowQuery.Filter> filters = new ArrayList<>();
        for (int i = 0; i < refusal.columns().size(); i++) {
            Optional<Value> value = value(refusal, i);
            if (value.isPresent() && table.find(refusal.columns().get(i)).isPresent()) {
                filters.add(new RowQuery.Equals(refusal.columns().get(i), value.get()));
            }
        }
        return new RowQuery(table.id(), filters, List.of());
    }

    private static Optional<RowQuery> children(Refusal refusal, TableId parent, Table child) {
        return child.foreignKeys().stream()
                .filter(key -> key.parent().equals(parent) && refusal.columns().containsAll(key.parentColumns()))
                .findFirst()
                .map(key -> new RowQuery(child.id(), filters(key, refusal), List.of()));
    }

    private static List<RowQuery.Filter> filters(ForeignKey key, Refusal refusal) {
        List<RowQuery.Filter> filters = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            int at = refusal.columns().indexOf(key.parentColumns().get(i));
            int column = i;
            value(refusal, at)
                    .ifPresent(value ->
                            filters.add(new RowQuery.Equals(key.columns().get(column), value)));
        }
        return filters;
    }

    private static Optional<Value> value(Refusal refusal, int at) {
        return at < refusal.values().size() ? Optional.of(refusal.values().get(at)) : Optional.empty();
    }
}
