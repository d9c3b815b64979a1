package keyline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.app.data.row.Span;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Filter;
import keyline.persistence.store.RowQuery.OnColumn;
import keyline.persistence.store.RowQuery.Order;

/// How someone looks at a table: order, filters, widths of columns, where the cursor is. It is kept while the window
/// shows
/// other tables.
final class ViewState {

    private List<Order> orders = List.of();
    private List<Filter> filters = List.of();
    private final Map<ColumnId, Double> widths = new HashMap<>();
    private Span span = Span.FIRST;
    private double scroll;

    RowQuery query(TableId table) {
        return new RowQuery(table, filters, orders);
    }

    List<Filter> filters() {
        return filters;
    }

    /// Shows the rows for which all of these hold.
    void filterBy(List<Filter> wanted) {
        filters = List.copyOf(wanted);
    }

    /// Puts a filter in place of those on the same column.
    void filterBy(OnColumn wanted) {
        List<Filter> changed = new ArrayList<>(without(wanted.column()));
        changed.add(wanted);
        filters = changed;
    }

    /// Takes the filters off a column.
    void unfilter(ColumnId column) {
        filters = without(column);
    }

    private List<Filter> without(ColumnId column) {
        return filters.stream().filter(each -> !each.isOn(column)).toList();
    }

    List<Order> orders() {
        return orders;
    }

    /// Sorts by a column, ascending, then descending, then not at all.
    void sortBy(ColumnId column) {
        if (orders.equals(List.of(new Order(column, Direction.ASCENDING)))) {
            orders = List.of(new Order(column, Direction.DESCENDING));
        } else if (orders.equals(List.of(new Order(column, Direction.DESCENDING)))) {
            orders = List.of();
        } else {
            orders = List.of(new Order(column, Direction.ASCENDING));
        }
    }

    /// Forgets columns that there are no more.
    void keepOnly(List<ColumnId> columns) {
        filters = filters.stream()
                .filter(each -> !(each instanceof OnColumn on) || columns.contains(on.column()))
                .toList();
        orders = orders.stream().filter(each -> columns.contains(each.column())).toList();
        widths.keySet().retainAll(columns);
    }

    Map<ColumnId, Double> widths() {
        return widths;
    }

    Span span() {
        return span;
    }

    void select(Span wanted) {
        span = wanted;
    }

    double scroll() {
        return scroll;
    }

    void scrollTo(double y) {
        scroll = y;
    }
}
