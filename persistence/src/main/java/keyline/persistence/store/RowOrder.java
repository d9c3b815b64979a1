package keyline.persistence.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The rowids of a query's rows in their order, so that a stretch far down is found without going over those before it.
/// It takes 8 bytes a row.
final class RowOrder {

    private final long[] rows;

    /// @param rows not changed any more
    RowOrder(long[] rows) {
        this.rows = rows;
    }

    int size() {
        return rows.length;
    }

    /// The rows from one on, as far as there are any.
    List<Long> stretch(long offset, int limit) {
        int from = (int) Math.clamp(offset, 0L, (long) rows.length);
        int to = (int) Math.min((long) from + limit, rows.length);
        return Arrays.stream(rows, from, to).boxed().toList();
    }

    long row(int index) {
        return rows[index];
    }

    /// This without these rows.
    RowOrder without(Set<Long> gone) {
        return new RowOrder(
                Arrays.stream(rows).filter(row -> !gone.contains(row)).toArray());
    }

    /// This with a row in front of the one that is there, or at the end.
    RowOrder with(int index, long row) {
        long[] more = new long[rows.length + 1];
        System.arraycopy(rows, 0, more, 0, index);
        more[index] = row;
        System.arraycopy(rows, index, more, index + 1, rows.length - index);
        return new RowOrder(more);
    }
}
