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

    /// A condition on one column.
    public sealed interface Filter {

        /// The column it is on.
        ColumnId column();
    }

    /// The text of the cell contains `text`, ignoring the case of ASCII letters.
    public record Contains(ColumnId column, String text) implements Filter {}

    /// The cell is NULL.
    public record IsNull(ColumnId column) implements Filter {}

    /// The cell equals `value`.
    public record Equals(ColumnId column, Value value) implements Filter {}

    /// The cell equals one of `values`.
    public record OneOf(ColumnId column, List<Value> values) implements Filter {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// Sorted by one column.
    public record Order(ColumnId column, Direction direction) {}

    /// The direction of sorting; NULL is the smallest.
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
