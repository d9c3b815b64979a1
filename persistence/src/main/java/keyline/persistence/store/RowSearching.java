package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import keyline.persistence.store.RowSearch.Where;

/// Searches a stretch of a table for what someone types.
record RowSearching(Database database, RowReading reading) {

    /// Rows in a stretch: some milliseconds of work.
    private static final long STRETCH = 50_000;

    SearchPage search(RowSearch search) throws SQLException {
        if (!reading.isHeld(search.table())) {
            return SearchPage.END;
        }
        OptionalLong end = end(search);
        List<Object> values = new ArrayList<>(List.of(search.after(), end.orElse(Long.MAX_VALUE)));
        String where = " WHERE r.\"rid\" > ? AND r.\"rid\" <= ? AND " + condition(search, values);
        values.add((long) search.limit());
        List<Row> rows = reading.from(search.table(), where + " ORDER BY r.\"rid\" LIMIT ?", values);
        boolean full = rows.size() == search.limit();
        return new SearchPage(rows, full ? OptionalLong.of(rows.getLast().id()) : end);
    }

    /// The last row of the stretch; nothing when it is the last stretch.
    private OptionalLong end(RowSearch search) throws SQLException {
        String sql = "SELECT \"rid\" FROM %s WHERE \"rid\" > ? ORDER BY \"rid\" LIMIT 1 OFFSET ?"
                .formatted(Physical.quoted(search.table()));
        Optional<Long> end = database.first(sql, row -> row.getLong(1), search.after(), STRETCH - 1);
        return end.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static String condition(RowSearch search, List<Object> values) {
        String part = RowReading.pattern(search.text());
        String start = part.substring(1);
        return switch (search.where()) {
            case Where.START -> "(" + any(search, start, values) + ")";
            case Where.WITHIN -> {
                String within = any(search, part, values);
                yield "(%s) AND (%s) IS NOT TRUE".formatted(within, any(search, start, values));
            }
        };
    }

    private static String any(RowSearch search, String pattern, List<Object> values) {
        values.addAll(Collections.nCopies(search.columns().size(), pattern));
        return search.columns().stream()
                .map(column -> RowReading.text("r." + Physical.quoted(column)) + " LIKE ? ESCAPE '\\'")
                .collect(Collectors.joining(" OR "));
    }
}
