package keyline.persistence.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.RowQuery.Filter;

/// The orders of the rows of big tables that were looked at last. An order is brought up to date with the rows that the
/// change log tells of, and made anew where it doesn't tell, or of too many.
final class RowOrders {

    /// So many rows SQLite skips faster than an order is made.
    static final long NEAR = 2_000;

    private static final int MOST_KEPT = 4;
    private static final int MOST_STEPS = 100;
    private static final int MOST_TOUCHED = 64;

    private final Database database;
    private final Catalog catalog;
    private final LinkedHashMap<RowQuery, Kept> kept = new LinkedHashMap<>(8, 0.75f, true);

    RowOrders(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// An order of the rows as they were after a step.
    private record Kept(RowOrder order, Table table, long step) {}

    /// The order, where it is worth its making: for rows far down, or because it is there already.
    Optional<RowOrder> of(RowQuery query, long offset) throws SQLException {
        if (!isOrderly(query)) {
            return Optional.empty();
        }
        return offset >= NEAR ? Optional.of(made(query)) : present(query);
    }

    /// Makes the order of a big table, so that it is there when rows far down are asked for.
    ///
    /// @param free whether it may go on
    void prepare(RowQuery query, BooleanSupplier free) throws SQLException {
        if (isOrderly(query)
                && catalog.table(query.table()).rows() > NEAR
                && present(query).isEmpty()) {
            Optional<RowOrder> order = read(query, free);
            order.ifPresent(read -> keep(query, read));
        }
    }

    /// The log tells only of committed rows, and not which offenders come and go.
    private boolean isOrderly(RowQuery query) {
        return catalog.now().working().isEmpty()
                && catalog.now().tables().has(query.table())
                && query.filters().stream().noneMatch(RowQuery.Breaking.class::isInstance);
    }

    private RowOrder made(RowQuery query) throws SQLException {
        Optional<RowOrder> present = present(query);
        return present.isPresent()
                ? present.get()
                : keep(query, read(query, () -> true).orElseThrow());
    }

    /// Reads all rows, unless it may go on no more.
    private Optional<RowOrder> read(RowQuery query, BooleanSupplier free) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = select(query, query.filters(), values);
        LongStream.Builder rows = LongStream.builder();
        try (PreparedStatement statement = database.prepare(sql)) {
            Cells.bind(statement, values.toArray());
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                if (!free.getAsBoolean()) {
                    return Optional.empty();
                }
                rows.add(result.getLong(1));
            }
        }
        return Optional.of(new RowOrder(rows.build().toArray()));
    }

    private static String select(RowQuery query, List<Filter> filters, List<Object> values) {
        String where = RowReading.where(filters, values);
        return "SELECT r.\"rid\" FROM %s r%s%s"
                .formatted(Physical.quoted(query.table()), where, RowReading.order(query.orders()));
    }

    private RowOrder keep(RowQuery query, RowOrder order) {
        kept.put(query, new Kept(order, table(query.table()), step()));
        if (kept.size() > MOST_KEPT) {
            kept.pollFirstEntry();
        }
        return order;
    }

    private Table table(TableId table) {
        return catalog.now().document().schema().table(table);
    }

    private long step() {
        return catalog.now().done().map(Mark::number).orElse(0L);
    }

    private Optional<RowOrder> present(RowQuery query) throws SQLException {
        Kept known = kept.get(query);
        if (known == null || !known.table.equals(table(query.table()))) {
            kept.remove(query);
            return Optional.empty();
        }
        if (known.step == step()) {
            return Optional.of(known.order);
        }
        Optional<List<Long>> touched = touchedSince(known.step, query.table());
        if (touched.isEmpty()) {
            kept.remove(query);
            return Optional.empty();
        }
        return Optional.of(keep(query, renewed(query, known.order, touched.get())));
    }

    /// The rows that steps have touched since, nothing when that isn't known or they are many.
    private Optional<List<Long>> touchedSince(long step, TableId table) throws SQLException {
        OptionalLong first = firstSince(step);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Long> rows = database.numbers(
                "SELECT DISTINCT rid FROM keyline_log WHERE seq >= ? AND tbl = ? LIMIT ?",
                first.getAsLong(),
                (long) table.value(),
                MOST_TOUCHED + 1L);
        return rows.size() > MOST_TOUCHED ? Optional.empty() : Optional.of(rows);
    }

    /// The first entry of the log about what came after a step that is done, or about that step if it is undone.
    private OptionalLong firstSince(long step) {
        long first = Long.MAX_VALUE;
        Optional<Mark> mark = catalog.now().done();
        for (int i = 0; i < MOST_STEPS && mark.isPresent(); i++) {
            if (mark.get().number() == step) {
                return OptionalLong.of(first);
            }
            first = Math.min(first, mark.get().first());
            mark = mark.get().next();
        }
        return step == 0 && mark.isEmpty() ? OptionalLong.of(first) : firstUndone(step);
    }

    private OptionalLong firstUndone(long step) {
        Optional<Mark> undone = catalog.now().undone();
        Optional<Mark> mark = undone;
        for (int i = 0; i < MOST_STEPS && mark.isPresent(); i++) {
            if (mark.get().number() == step) {
                return OptionalLong.of(undone.get().first());
            }
            mark = mark.get().next();
        }
        return OptionalLong.empty();
    }

    private RowOrder renewed(RowQuery query, RowOrder order, List<Long> touched) throws SQLException {
        if (touched.isEmpty()) {
            return order;
        }
        List<Filter> filters = new ArrayList<>(query.filters());
        filters.add(new RowQuery.Rows(touched));
        List<Object> values = new ArrayList<>();
        List<Long> there = database.numbers(select(query, filters, values), values.toArray());
        RowOrder renewed = order.without(new HashSet<>(touched));
        for (long row : there) {
            renewed = renewed.with(place(query, renewed, row), row);
        }
        return renewed;
    }

    /// Where a row belongs, found by halves.
    private int place(RowQuery query, RowOrder order, long row) throws SQLException {
        String sql = "SELECT r.\"rid\" FROM %s r WHERE r.\"rid\" IN (?, ?)%s LIMIT 1"
                .formatted(Physical.quoted(query.table()), RowReading.order(query.orders()));
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = database.number(sql, row, order.row(middle)) == row;
            low = before ? low : middle + 1;
            high = before ? middle : high;
        }
        return low;
    }
}
