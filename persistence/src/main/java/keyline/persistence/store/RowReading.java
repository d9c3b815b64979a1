package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.RowQuery.Contains;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Filter;
import keyline.persistence.store.RowQuery.IsNull;
import keyline.persistence.store.RowQuery.Order;

/// Reads rows for grids and lists.
final class RowReading {

    private final Database database;
    private final Catalog catalog;
    private final RowOrders orders;

    RowReading(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
        this.orders = new RowOrders(database, catalog);
    }

    RowPage page(RowQuery query, long offset, int limit) throws SQLException {
        if (!isHeld(query.table())) {
            return new RowPage(offset, 0, List.of());
        }
        Optional<RowOrder> order = orders.of(query, offset);
        if (order.isPresent()) {
            List<Row> rows = rows(query.table(), order.get().stretch(offset, limit));
            return new RowPage(offset, order.get().size(), rows);
        }
        List<Object> values = new ArrayList<>();
        String where = where(query.filters(), values);
        String from = " FROM %s r%s".formatted(Physical.quoted(query.table()), where);
        long total = where.isEmpty()
                ? catalog.table(query.table()).rows()
                : database.number("SELECT count(*)" + from, values.toArray());
        values.add((long) limit);
        values.add(offset);
        String sql = select(query.table()) + from + order(query.orders()) + " LIMIT ? OFFSET ?";
        return new RowPage(offset, total, list(query.table(), sql, values));
    }

    /// Gets ready for rows of a query far down.
    void prepare(RowQuery query) throws SQLException {
        if (isHeld(query.table())) {
            orders.prepare(query);
        }
    }

    /// Edits of a working transaction are about to be taken back.
    void takeBack() {
        orders.forget();
    }

    /// Those of these rows that exist, in the order of the ids.
    List<Row> rows(TableId table, List<Long> ids) throws SQLException {
        if (!isHeld(table)) {
            return List.of();
        }
        String sql = "%s FROM %s r JOIN json_each(?) j ON r.\"rid\" = j.value ORDER BY j.key"
                .formatted(select(table), Physical.quoted(table));
        return list(table, sql, List.of(ids.toString()));
    }

    RowPage offenders(Pending pending, long offset, int limit) throws SQLException {
        TableId table = pending.table();
        Pending now = catalog.now().pending().get(pending.what());
        if (now == null || !isHeld(table)) {
            return new RowPage(offset, 0, List.of());
        }
        String sql = ("%s FROM keyline_offenders o JOIN %s r ON r.\"rid\" = o.rid WHERE o.kind = ? AND o.id = ?"
                        + " ORDER BY o.rid LIMIT ? OFFSET ?")
                .formatted(select(table), Physical.quoted(table));
        List<Object> values =
                List.of(Offenders.kind(pending.what()), Offenders.id(pending.what()), (long) limit, offset);
        return new RowPage(offset, now.offenders(), list(table, sql, values));
    }

    RowPage open(WorkingTransaction.Open open, long offset, int limit) throws SQLException {
        if (!isHeld(open.table())) {
            return new RowPage(offset, 0, List.of());
        }
        List<Object> key = List.of(open.table().value(), open.key().value());
        long total = database.number("SELECT count(*) FROM temp.keyline_open WHERE tbl = ? AND id = ?", key.toArray());
        String sql = ("%s FROM temp.keyline_open o JOIN %s r ON r.\"rid\" = o.rid WHERE o.tbl = ? AND o.id = ?"
                        + " ORDER BY o.rid LIMIT ? OFFSET ?")
                .formatted(select(open.table()), Physical.quoted(open.table()));
        List<Object> values = List.of(open.table().value(), open.key().value(), (long) limit, offset);
        return new RowPage(offset, total, list(open.table(), sql, values));
    }

    /// Some cells of a row, none when it doesn't exist.
    Map<ColumnId, Value> cells(TableId table, List<ColumnId> columns, long row) throws SQLException {
        String cells = columns.isEmpty() ? "1" : Physical.list("", columns);
        String sql = "SELECT %s FROM %s WHERE \"rid\" = ?".formatted(cells, Physical.quoted(table));
        List<Value> values = database.first(sql, found -> Cells.values(found, 1, columns.size()), row)
                .orElse(List.of());
        Map<ColumnId, Value> map = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            map.put(columns.get(i), values.get(i));
        }
        return map;
    }

    /// Hands over all rows of a table, in the order of the rowids.
    void each(Table table, java.util.function.Consumer<List<Value>> consumer) throws SQLException {
        if (isHeld(table.id())) {
            String sql = "%s FROM %s r ORDER BY r.\"rid\"".formatted(select(table.id()), Physical.quoted(table.id()));
            int width = width(table.id());
            database.each(sql, row -> consumer.accept(Cells.values(row, 2, width)));
        }
    }

    Matches matches(TableId child, ForeignKey key) throws SQLException {
        if (!isHeld(child)) {
            return Matches.NONE;
        }
        String given = key.columns().stream()
                .map(column -> "r.%s IS NOT NULL".formatted(Physical.quoted(column)))
                .collect(Collectors.joining(" AND "));
        String sql = "SELECT count(*), count(CASE WHEN %s THEN 1 END) FROM %s r WHERE %s"
                .formatted(parentExists(key), Physical.quoted(child), given);
        return database.first(sql, found -> new Matches(found.getLong(2), found.getLong(1)))
                .orElse(Matches.NONE);
    }

    private String parentExists(ForeignKey key) {
        if (!isHeld(key.parent())) {
            return "0";
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add("p.%s = r.%s"
                    .formatted(
                            Physical.quoted(key.parentColumns().get(i)),
                            Physical.quoted(key.columns().get(i))));
        }
        return "EXISTS (SELECT 1 FROM %s p WHERE %s)"
                .formatted(Physical.quoted(key.parent()), String.join(" AND ", pairs));
    }

    /// Whether the store has rows of the table.
    boolean isHeld(TableId table) {
        return catalog.now().designed(table).isPresent()
                && catalog.now().tables().has(table);
    }

    private int width(TableId table) {
        return catalog.now().document().schema().table(table).columns().size();
    }

    private String select(TableId table) {
        return catalog.now().document().schema().table(table).columns().stream()
                .map(column -> ", r." + Physical.quoted(column.id()))
                .collect(Collectors.joining("", "SELECT r.\"rid\"", ""));
    }

    /// The rows of a table for which the rest of a statement, from WHERE on, asks by the alias `r`.
    List<Row> from(TableId table, String rest, List<Object> values) throws SQLException {
        return list(table, select(table) + " FROM %s r".formatted(Physical.quoted(table)) + rest, values);
    }

    private List<Row> list(TableId table, String sql, List<Object> values) throws SQLException {
        int width = width(table);
        return database.list(sql, row -> new Row(row.getLong(1), Cells.values(row, 2, width)), values.toArray());
    }

    static String where(List<Filter> filters, List<Object> values) {
        return filters.isEmpty()
                ? ""
                : filters.stream()
                        .map(filter -> condition(filter, values))
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static String condition(Filter filter, List<Object> values) {
        return switch (filter) {
            case RowQuery.Rows(List<Long> rows) -> {
                values.add(rows.toString());
                yield "r.\"rid\" IN (SELECT value FROM json_each(?))";
            }
            case RowQuery.Breaking(Pending.What what) ->
                "r.\"rid\" IN (SELECT o.rid FROM keyline_offenders o WHERE o.kind = %d AND o.id = %d)"
                        .formatted(Offenders.kind(what), Offenders.id(what));
            case RowQuery.OnColumn on -> condition(on, values);
        };
    }

    private static String condition(RowQuery.OnColumn filter, List<Object> values) {
        String cell = "r." + Physical.quoted(filter.column());
        return switch (filter) {
            case Contains(ColumnId _, String text) -> {
                values.add(pattern(text));
                yield text(cell) + " LIKE ? ESCAPE '\\'";
            }
            case IsNull _ -> cell + " IS NULL";
            case RowQuery.Equals(ColumnId _, Value value) -> {
                values.add(value);
                yield cell + " IS ?";
            }
            case RowQuery.OneOf(ColumnId _, List<Value> wanted) -> {
                values.addAll(wanted);
                yield "%s IN (%s)".formatted(cell, String.join(", ", Collections.nCopies(wanted.size(), "?")));
            }
        };
    }

    /// The pattern of LIKE for cells that contain a text.
    static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// A cell as the text in which something is looked for.
    static String text(String cell) {
        return "iif(typeof(%1$s) = 'blob', hex(%1$s), %1$s)".formatted(cell);
    }

    static String order(Order order) {
        return "r." + Physical.quoted(order.column()) + direction(order.direction());
    }

    static String order(List<Order> orders) {
        return orders.stream()
                .map(order -> order(order) + ", ")
                .collect(Collectors.joining("", " ORDER BY ", "r.\"rid\""));
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case ASCENDING -> "";
            case DESCENDING -> " DESC";
        };
    }
}
