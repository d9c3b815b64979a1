package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;

/// Looks for a text in all columns of the rows of a query: the rows stream by until one has it, none is kept.
record RowFinding(Database database, Catalog catalog, RowReading reading) {

    Optional<FoundCell> find(FindQuery query) throws SQLException {
        RowQuery rows = query.rows();
        long total = reading.page(rows, 0, 0).total();
        if (total == 0) {
            return Optional.empty();
        }
        return switch (query.way()) {
            case NEXT -> first(rows, query.text(), query.from() + 1, "")
                    .map(cell -> new FoundCell(query.from() + cell.index(), cell.column()));
            case PREVIOUS -> first(rows, query.text(), total - query.from(), " DESC")
                    .map(cell -> new FoundCell(query.from() - cell.index(), cell.column()));
        };
    }

    /// The first cell from an offset on; its index is the number of the row from there, the first being 1.
    ///
    /// @param direction of the rowid, which decides between equals; that of the orders is turned with it
    private Optional<FoundCell> first(RowQuery rows, String text, long offset, String direction) throws SQLException {
        List<ColumnId> columns = catalog.now().document().schema().table(rows.table()).columns().stream()
                .map(Column::id)
                .toList();
        List<Object> values = new ArrayList<>(List.of(RowReading.pattern(text)));
        String where = RowReading.where(rows.filters(), values);
        values.add(offset);
        String sql = ("WITH needle(text) AS (SELECT ?),"
                        + " shown AS (SELECT %s FROM %s r%s ORDER BY %sr.\"rid\"%s LIMIT -1 OFFSET ?),"
                        + " numbered AS (SELECT row_number() OVER () AS n, shown.* FROM shown)"
                        + " SELECT n, at FROM (SELECT n, CASE %s END AS at FROM numbered) WHERE at IS NOT NULL LIMIT 1")
                .formatted(
                        Physical.list("r.", columns),
                        Physical.quoted(rows.table()),
                        where,
                        order(rows.orders(), direction),
                        direction,
                        cases(columns));
        return database.first(
                sql, row -> new FoundCell(row.getLong(1), columns.get(row.getInt(2))), values.toArray());
    }

    private static String order(List<Order> orders, String direction) {
        return orders.stream()
                .map(order -> direction.isEmpty() ? order : new Order(order.column(), turned(order.direction())))
                .map(order -> RowReading.order(order) + ", ")
                .collect(Collectors.joining());
    }

    private static Direction turned(Direction direction) {
        return switch (direction) {
            case ASCENDING -> Direction.DESCENDING;
            case DESCENDING -> Direction.ASCENDING;
        };
    }

    private static String cases(List<ColumnId> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> "WHEN %s LIKE (SELECT text FROM needle) ESCAPE '\\' THEN %d"
                        .formatted(RowReading.text(Physical.quoted(columns.get(at))), at))
                .collect(Collectors.joining(" "));
    }
}
