package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// Which rows of a table a grid wants to see, in which order.
///
/// @param filters all of them must hold
/// @param orders the first is the most significant; the rowid decides between equals
public record RowQuery(TableId table, List<Filter> filters, List<Order> orders) {

    public RowQuery {
        filters = List.copyOf(filters);
        orders = List.copyOf(orders);
    }

    /// All rows, in the order of their insertion.
    public static RowQuery all(TableId table) {
        return new RowQuery(table, List.of(), List.of());
    }

    /// A condition.
    public sealed interface Filter {

        /// Whether it is on this column.
        default boolean isOn(ColumnId column) {
            return this instanceof OnColumn on && on.column().equals(column);
        }
    }

    /// A condition on one column.
    public sealed interface OnColumn extends Filter {

        /// The column it is on.
        ColumnId column();
    }

    /// The text of the cell contains `text`, ignoring the case of ASCII letters.
    public record Contains(ColumnId column, String text) implements OnColumn {}

    /// The cell is NULL.
    public record IsNull(ColumnId column) implements OnColumn {}

    /// The cell equals `value`.
    public record Equals(ColumnId column, Value value) implements OnColumn {}

    /// The cell equals one of `values`.
    public record OneOf(ColumnId column, List<Value> values) implements OnColumn {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// The row is one of these, by their rowids.
    public record Rows(List<Long> rows) implements Filter {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// The row keeps a requirement of the design from being enforced.
    public record Breaking(Pending.What what) implements Filter {}

    /// Sorted by one column.
    public record Order(ColumnId column, Direction direction) {}

    /// The direction of sorting; NULL is the smallest.
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
