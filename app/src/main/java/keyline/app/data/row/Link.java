package keyline.app.data.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.RowQuery;

/// What the cells of a column refer to: a row of the parent by a foreign key. Several columns share the link of a composite
/// one and get their values together.
///
/// @param column the child's column that this is about
/// @param summary the column of the parent that tells its rows apart for people
public record Link(ForeignKey key, Table parent, ColumnId column, Optional<ColumnId> summary) {

    /// The link of a column, if a foreign key leads from it to columns that exist. One over the column alone comes before
    /// a composite one.
    static Optional<Link> of(ColumnId column, Table table, Sight sight) {
        List<ForeignKey> keys = table.foreignKeys();
        return Stream.concat(
                        keys.stream().filter(key -> key.columns().equals(List.of(column))),
                        keys.stream().filter(key -> key.columns().contains(column)))
                .flatMap(key -> to(key, column, sight).stream())
                .findFirst();
    }

    /// What a link is seen with.
    record Sight(Schema schema, DisplayColumns displays) {}

    private static Optional<Link> to(ForeignKey key, ColumnId column, Sight sight) {
        return sight.schema()
                .tables()
                .find(key.parent())
                .filter(parent -> key.parentColumns().size() == key.columns().size())
                .filter(parent -> key.parentColumns().stream()
                        .allMatch(each -> parent.find(each).isPresent()))
                .map(parent -> new Link(key, parent, column, sight.displays().of(parent, key.parentColumns())));
    }

    /// The column of the parent whose values the cells of this column hold; not always its primary key.
    public ColumnId parentColumn() {
        return key.parentColumns().get(key.columns().indexOf(column));
    }

    /// Whether several columns refer together.
    public boolean isComposite() {
        return key.columns().size() > 1;
    }

    /// Whether this is the column in which the words for the parent row stand.
    public boolean isFirst() {
        return key.columns().getFirst().equals(column);
    }

    /// What the child's cells must hold to refer to a row of the parent.
    ///
    /// @param values of the parent's key, in the order of `key().parentColumns()`
    public Map<ColumnId, Value> cells(List<Value> values) {
        Map<ColumnId, Value> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(key.columns().get(i), values.get(i));
        }
        return cells;
    }

    /// The parent row of these key values; all rows where one of them is NULL.
    public RowQuery rows(List<Value> values) {
        List<RowQuery.Filter> filters = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            filters.add(new RowQuery.Equals(key.parentColumns().get(i), values.get(i)));
        }
        return values.contains(Value.NULL)
                ? RowQuery.all(parent.id())
                : new RowQuery(parent.id(), filters, List.of());
    }
}
