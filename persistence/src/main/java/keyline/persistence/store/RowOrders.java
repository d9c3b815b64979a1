package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

    /// An order of the rows as they were in the middle of a step or after it.
    ///
    /// @param next the first entry that the change log didn't have then
    private record Kept(RowOrder order, Table table, long step, long next) {}

    /// The order, where it is worth its making: for rows far down, or because it is there already.
    Optional<RowOrder> of(RowQuery query, long offset) throws SQLException {
        if (!isOrderly(query)) {
            return Optional.empty();
        }
        return offset >= NEAR ? Optional.of(made(query)) : present(query);
    }

    /// Makes the order of a big table, so that it is there when rows far down are asked for.
    void prepare(RowQuery query) throws SQLException {
        if (isOrderly(query) && catalog.table(query.table()).rows() > NEAR) {
            made(query);
        }
    }

    /// Forgets all, as edits of a working transaction are taken back: the log doesn't tell of them any more.
    void forget() {
        kept.clear();
    }

    /// The log doesn't tell which offenders come and go.
    private boolean isOrderly(RowQuery query) {
        return catalog.now().tables().has(query.table())
                && query.filters().stream().noneMatch(RowQuery.Breaking.class::isInstance);
    }

    private RowOrder made(RowQuery query) throws SQLException {
        Optional<RowOrder> present = present(query);
        return present.isPresent() ? present.get() : keep(query, read(query));
    }

    private RowOrder read(RowQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = select(query, query.filters(), values);
        LongStream.Builder rows = LongStream.builder();
        database.scan(sql, row -> rows.add(row.getLong(1)), values.toArray());
        return new RowOrder(rows.build().toArray());
    }

    private static String select(RowQuery query, List<Filter> filters, List<Object> values) {
        String where = RowReading.where(filters, values);
        return "SELECT r.\"rid\" FROM %s r%s%s"
                .formatted(Physical.quoted(query.table()), where, RowReading.order(query.orders()));
    }

    private RowOrder keep(RowQuery query, RowOrder order) throws SQLException {
        kept.put(query, new Kept(order, table(query.table()), step(), next()));
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

    private long next() throws SQLException {
        return database.number("SELECT coalesce(max(seq), 0) + 1 FROM keyline_log");
    }

    private Optional<RowOrder> present(RowQuery query) throws SQLException {
        Kept known = kept.get(query);
        if (known == null || !known.table.equals(table(query.table()))) {
            kept.remove(query);
            return Optional.empty();
        }
        Optional<List<Long>> touched = touchedSince(known, query.table());
        if (touched.isEmpty()) {
            kept.remove(query);
            return Optional.empty();
        }
        return Optional.of(
                touched.get().isEmpty() ? known.order : keep(query, renewed(query, known.order, touched.get())));
    }

    /// The rows that have been touched since, nothing when that isn't known or they are many.
    private Optional<List<Long>> touchedSince(Kept known, TableId table) throws SQLException {
        OptionalLong first = firstSince(known);
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

    /// The first entry of the log about what came after it, or, if its step is undone, about that.
    private OptionalLong firstSince(Kept known) {
        long first = known.next;
        Optional<Mark> mark = catalog.now().done();
        for (int i = 0; i < MOST_STEPS && mark.isPresent(); i++) {
            if (mark.get().number() == known.step) {
                return OptionalLong.of(first);
            }
            first = Math.min(first, mark.get().first());
            mark = mark.get().next();
        }
        return known.step == 0 && mark.isEmpty() ? OptionalLong.of(first) : firstUndone(known.step);
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
