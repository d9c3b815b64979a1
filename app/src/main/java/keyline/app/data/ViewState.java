package keyline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.data.row.Span;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Filter;
import keyline.persistence.store.RowQuery.OnColumn;
import keyline.persistence.store.RowQuery.Order;

/// How someone looks at a table: order, filters, widths of columns, where the cursor is. It is kept while the window
/// shows other tables.
final class ViewState {

    private List<Order> orders = List.of();
    private List<Filter> filters = List.of();
    private final Map<ColumnId, Double> widths = new HashMap<>();
    private Map<ColumnId, Integer> drawing = Map.of();
    private final Map<ColumnId, Value> given;
    private final Set<ColumnId> hidden = new HashSet<>();
    private Span span = Span.FIRST;
    private double scroll;

    /// A view of all rows.
    ViewState() {
        given = Map.of();
    }

    /// A view of the rows that have these values; new rows get them.
    ViewState(Map<ColumnId, Value> given) {
        this.given = Map.copyOf(given);
        filterBy(List.of());
    }

    /// What every new row has.
    Map<ColumnId, Value> given() {
        return given;
    }

    /// The columns that aren't shown.
    Set<ColumnId> hidden() {
        return hidden;
    }

    RowQuery query(TableId table) {
        return new RowQuery(table, filters, orders);
    }

    List<Filter> filters() {
        return filters;
    }

    /// Shows the rows for which all of these hold, and what they are given.
    void filterBy(List<Filter> wanted) {
        List<Filter> all = new ArrayList<>();
        given.forEach((column, value) -> all.add(new RowQuery.Equals(column, value)));
        all.addAll(wanted);
        filters = all;
    }

    /// Shows the rows of a query, in its order if it has one.
    void show(RowQuery wanted) {
        filters = wanted.filters();
        orders = wanted.orders().isEmpty() ? orders : wanted.orders();
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

    /// Sorts by a column in a direction.
    void sortBy(ColumnId column, Direction direction) {
        orders = List.of(new Order(column, direction));
    }

    /// Shows the rows in the order of their insertion.
    void unsort() {
        orders = List.of();
    }

    /// Whether some rows aren't shown that could be.
    boolean isFiltered() {
        return filters.size() > given.size();
    }

    /// Forgets columns that there are no more.
    void keepOnly(List<ColumnId> columns) {
        filters = filters.stream()
                .filter(each -> !(each instanceof OnColumn on) || columns.contains(on.column()))
                .toList();
        orders = orders.stream().filter(each -> columns.contains(each.column())).toList();
        widths.keySet().retainAll(columns);
        hidden.retainAll(columns);
    }

    Map<ColumnId, Double> widths() {
        return widths;
    }

    /// The width that a column has while its edge is dragged, in px; nothing for the others.
    Optional<Integer> drawing(ColumnId column) {
        return Optional.ofNullable(drawing.get(column));
    }

    /// Gives a column a width while its edge is dragged.
    void draw(ColumnId column, int width) {
        drawing = Map.of(column, width);
    }

    /// Ends that.
    void endDrawing() {
        drawing = Map.of();
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
