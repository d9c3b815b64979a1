package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;

/// Finds rows while someone types. Whole cells and beginnings are found through indexes, made the first time that
/// someone looks in a large table; what merely contains the text, only among its first rows: a look at all of a million
/// takes longer than a keystroke may.
final class RowSearching {

    /// A smaller table is read whole as fast.
    private static final int LARGE = 20_000;

    private static final int MOST_SCANNED = 100_000;
    private static final int MOST_DIGITS = 18;
    private static final String BEGINS = " >= ?1 COLLATE NOCASE AND r.%s < (?1 || char(1114111)) COLLATE NOCASE";

    private final Database database;
    private final Catalog catalog;
    private final RowReading reading;
    private final Transaction transaction;

    RowSearching(Parts parts, RowReading reading) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.reading = reading;
        this.transaction = new Transaction(database, catalog);
    }

    List<Row> find(RowSearch search) throws SQLException {
        if (!catalog.now().tables().has(search.table())
                || catalog.now().designed(search.table()).isEmpty()) {
            return List.of();
        }
        makeIndexes(search);
        Set<Long> found = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            for (ColumnId column : search.columns()) {
                int rest = search.limit() - found.size();
                if (rest > 0) {
                    found.addAll(rows(kind, search, column).stream()
                            .filter(row -> !found.contains(row))
                            .limit(rest)
                            .toList());
                }
            }
        }
        return reading.rows(search.table(), List.copyOf(found));
    }

    private enum Kind {
        WHOLE,
        BEGINNING,
        PART
    }

    private List<Long> rows(Kind kind, RowSearch search, ColumnId column) throws SQLException {
        boolean number = storage(search, column) == Storage.INTEGER;
        return switch (kind) {
            case WHOLE -> number ? numbers(search, column, 0) : texts(search, column, " = ?1 COLLATE NOCASE");
            case BEGINNING -> number ? beginnings(search, column) : texts(search, column, BEGINS);
            case PART -> parts(search, column);
        };
    }

    private Storage storage(RowSearch search, ColumnId column) {
        return catalog.now().demandsOf(search.table()).storages().getOrDefault(column, Storage.ANY);
    }

    private List<Long> texts(RowSearch search, ColumnId column, String condition) throws SQLException {
        String cell = Physical.quoted(column);
        return database.numbers(
                "SELECT r.\"rid\" FROM %s r WHERE r.%s%s ORDER BY r.%2$s COLLATE NOCASE LIMIT %d"
                        .formatted(Physical.quoted(search.table()), cell, condition.formatted(cell), search.limit()),
                search.text());
    }

    /// The numbers that begin with the digits typed, those of fewer digits first.
    private List<Long> beginnings(RowSearch search, ColumnId column) throws SQLException {
        List<Long> rows = new ArrayList<>();
        for (int more = 1; more <= MOST_DIGITS - search.text().length() && rows.size() < search.limit(); more++) {
            rows.addAll(numbers(search, column, more));
        }
        return rows;
    }

    /// @param more how many digits follow those that are typed
    private List<Long> numbers(RowSearch search, ColumnId column, int more) throws SQLException {
        if (!search.text().matches("\\d{1,18}")) {
            return List.of();
        }
        long scale = Math.powExact(10L, more);
        long first = Long.parseLong(search.text()) * scale;
        return database.numbers(
                "SELECT r.\"rid\" FROM %s r WHERE r.%s BETWEEN ?1 AND ?2 ORDER BY r.%2$s LIMIT %d"
                        .formatted(Physical.quoted(search.table()), Physical.quoted(column), search.limit()),
                first,
                first + scale - 1);
    }

    private List<Long> parts(RowSearch search, ColumnId column) throws SQLException {
        return database.numbers(
                "SELECT rid FROM (SELECT \"rid\" AS rid, %s AS cell FROM %s LIMIT %d) WHERE cell LIKE ? ESCAPE '\\' LIMIT %d"
                        .formatted(
                                Physical.quoted(column), Physical.quoted(search.table()), MOST_SCANNED, search.limit()),
                RowReading.pattern(search.text()));
    }

    /// Not while a transaction is open: it would last no longer.
    private void makeIndexes(RowSearch search) throws SQLException {
        PhysicalTable table = catalog.table(search.table());
        if (table.rows() < LARGE || catalog.now().working().isPresent()) {
            return;
        }
        for (ColumnId column : search.columns()) {
            boolean text = storage(search, column) != Storage.INTEGER
                    && table.find(column).isPresent();
            if (text && !table.indexes().containsKey(Indexes.searchName(column))) {
                transaction.run(() ->
                        catalog.reindex(table.id(), Indexes.searchName(column), Indexes.search(table.id(), column)));
            }
        }
    }
}
