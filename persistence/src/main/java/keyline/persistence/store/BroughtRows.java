package keyline.persistence.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.sqlite.SqliteRows;
import keyline.persistence.store.Requirement.UniqueKey;

/// The rows that come for one table, beside it in a temporary table `b`, each with the row `t` of the table that it is
/// and with what it is: `N` new, `C` changed, `E` equal, `X` colliding with another row.
final class BroughtRows implements AutoCloseable {

    private static final String STAGE = "temp.keyline_brought";

    /// Rows that give way to each other in a longer chain than this all collide.
    private static final int MOST_ROUNDS = 16;

    private final Table table;
    private final Database database;
    private final Demands demands;
    private final List<ColumnId> columns;
    private final Optional<UniqueKey> key;

    /// @param given the columns that the rows have values for
    BroughtRows(Table table, List<ColumnId> given, Database database, Demands demands) throws SQLException {
        this.table = table;
        this.database = database;
        this.demands = demands;
        this.columns = given.stream().filter(demands.storages()::containsKey).toList();
        this.key = keys().min(Comparator.comparing(UniqueKey::nulls)); // a primary key refuses NULL, and comes first
        database.run("CREATE TEMP TABLE keyline_brought(n INTEGER PRIMARY KEY, kind TEXT, rid INTEGER%s)"
                .formatted(columns.stream()
                        .map(column -> ", " + Physical.quoted(column))
                        .collect(Collectors.joining())));
    }

    private Stream<UniqueKey> keys() {
        return demands.keys().filter(each -> columns.containsAll(each.inOrder()));
    }

    /// Takes all of them over, and finds out what they are.
    ///
    /// @param way whether the rows that change make room for others
    void read(SampleRows rows, RowMerge.Way way) throws SQLException {
        stage(rows);
        if (key.isPresent()) {
            matchByKey(key.get());
        }
        if (!columns.isEmpty()) {
            matchByValues();
        }
        database.changeOnce(
                ("UPDATE %s AS b SET kind = CASE WHEN rid IS NULL THEN 'N' WHEN EXISTS (SELECT 1 FROM %s t WHERE"
                                + " t.\"rid\" = b.rid%s) THEN 'E' ELSE 'C' END")
                        .formatted(STAGE, name(), columns.isEmpty() ? "" : " AND " + all(columns, "t.%1$s IS b.%1$s")));
        boolean room = way == RowMerge.Way.ADD_AND_UPDATE;
        for (int round = 1; collide(room ? "C" : "") > 0; round++) {
            room &= round < MOST_ROUNDS;
        }
    }

    private String name() {
        return Physical.quoted(table.id());
    }

    private static String all(List<ColumnId> columns, String condition) {
        return columns.stream()
                .map(column -> condition.formatted(Physical.quoted(column)))
                .collect(Collectors.joining(" AND "));
    }

    private void stage(SampleRows rows) throws SQLException {
        List<Integer> places = columns.stream()
                .map(column -> IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).id().equals(column))
                        .findFirst()
                        .orElseThrow())
                .toList();
        String parameters = columns.isEmpty()
                ? " DEFAULT VALUES"
                : "(%s) VALUES (%s)"
                        .formatted(
                                Physical.list("", columns),
                                columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        try (PreparedStatement insertion = database.prepare("INSERT INTO " + STAGE + parameters)) {
            RowStream.each(rows, table, row -> {
                Object[] cells = new Object[places.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = RowWriter.fitted(
                            row.get(places.get(i)),
                            Objects.requireNonNull(storages().get(columns.get(i))));
                }
                database.insert(insertion, cells);
            });
        }
    }

    private Map<ColumnId, Storage> storages() {
        return demands.storages();
    }

    private void matchByKey(UniqueKey known) throws SQLException {
        database.changeOnce("UPDATE %s AS b SET rid = (SELECT min(t.\"rid\") FROM %s t WHERE %s)"
                .formatted(STAGE, name(), all(known.inOrder(), "t.%1$s = b.%1$s")));
    }

    /// Of several equal rows on both sides, each is one of the others.
    private void matchByValues() throws SQLException {
        String list = Physical.list("", columns);
        String keyless = key.map(known -> " WHERE NOT (%s)".formatted(all(known.inOrder(), "%s IS NOT NULL")))
                .orElse("");
        database.changeOnce(("UPDATE %1$s AS b SET rid = m.rid FROM (SELECT x.n, y.\"rid\" AS rid FROM (SELECT n,"
            + " %2$s, row_number() OVER (PARTITION BY %2$s ORDER BY n) AS i FROM %1$s%5$s) x JOIN (SELECT \"rid\","
            + " %2$s, row_number() OVER (PARTITION BY %2$s ORDER BY \"rid\") AS i FROM %3$s) y ON x.i = y.i AND %4$s)"
            + " m WHERE m.n = b.n")
                .formatted(STAGE, list, name(), all(columns, "x.%1$s IS y.%1$s"), keyless));
    }

    /// Marks rows that collide as it looks now.
    ///
    /// @param leaving the kind of rows that make room for others
    /// @return how many are new among them
    private long collide(String leaving) throws SQLException {
        long found = 0;
        for (UniqueKey each : keys().toList()) {
            found += collideWithOthers(each.inOrder()) + collideWithPresent(each.inOrder(), leaving);
        }
        return found;
    }

    private long collideWithOthers(List<ColumnId> unique) throws SQLException {
        return database.changeOnce(("UPDATE %1$s SET kind = 'X' WHERE kind <> 'X' AND n IN (SELECT n FROM (SELECT n,"
                        + " row_number() OVER (PARTITION BY %2$s ORDER BY n) AS i FROM %1$s WHERE kind <> 'X' AND %3$s)"
                        + " WHERE i > 1)")
                .formatted(STAGE, Physical.list("", unique), all(unique, "%s IS NOT NULL")));
    }

    private long collideWithPresent(List<ColumnId> unique, String leaving) throws SQLException {
        return database.changeOnce(
                ("UPDATE %1$s AS b SET kind = 'X' WHERE kind IN ('N', 'C') AND EXISTS (SELECT 1 FROM %2$s t WHERE %3$s"
                    + " AND t.\"rid\" IS NOT b.rid AND t.\"rid\" NOT IN (SELECT o.rid FROM %1$s o JOIN %2$s p ON"
                    + " p.\"rid\" = o.rid WHERE o.kind = ? AND NOT (%4$s)))")
                        .formatted(STAGE, name(), all(unique, "t.%1$s = b.%1$s"), all(unique, "o.%1$s IS p.%1$s")),
                leaving);
    }

    /// How many there are of each kind.
    RowMatch counted() throws SQLException {
        return new RowMatch(
                table.id(),
                key.map(UniqueKey::inOrder).orElse(List.of()),
                count("N"),
                count("C"),
                count("E"),
                count("X"));
    }

    private long count(String kind) throws SQLException {
        return database.number("SELECT count(*) FROM " + STAGE + " WHERE kind = ?", kind);
    }

    /// Inserts the new ones, in their order.
    void insert(RowWriter writer) throws SQLException {
        String cells = columns.isEmpty() ? "NULL" : Physical.list("", columns);
        try (PreparedStatement insertion =
                database.prepare(writer.insertion(table.id(), columns, "") + RowWriter.RETURNING)) {
            database.each("SELECT %s FROM %s WHERE kind = 'N' ORDER BY n".formatted(cells, STAGE), row -> {
                List<Value> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(SqliteRows.value(row.getObject(i)));
                }
                database.inserted(insertion, values.toArray());
            });
        }
    }

    /// Gives the rows that are there the values of the changed ones.
    void update() throws SQLException {
        String sets = columns.stream()
                .map(column -> "%s = b.%1$s".formatted(Physical.quoted(column)))
                .collect(Collectors.joining(", "));
        database.changeOnce("UPDATE %s AS t SET %s FROM %s b WHERE b.kind = 'C' AND t.\"rid\" = b.rid"
                .formatted(name(), sets, STAGE));
    }

    @Override
    public void close() throws SQLException {
        database.resume();
        database.run("DROP TABLE IF EXISTS " + STAGE);
    }
}
