package keyline.persistence.store.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// The design and the rows of a table whose values are others in another type: readings(id, sensor -> sensors, code,
/// day, price, level) and sensors(id).
final class Readings {

    static final TableId TABLE = new TableId(1);
    static final ColumnId ID = new ColumnId(2);
    static final ColumnId CODE = new ColumnId(3);
    static final ColumnId DAY = new ColumnId(4);
    static final ColumnId PRICE = new ColumnId(5);
    static final ColumnId LEVEL = new ColumnId(6);
    private static final TableId SENSORS = new TableId(7);
    private static final ColumnId SENSOR = new ColumnId(8);
    private static final ColumnId READER = new ColumnId(9);
    private static final int COUNT = 1_000;

    /// One level in so many is no whole number, but one of [#HALVES].
    private static final int WHOLE = 100;
    private static final int HALVES = 10;

    static final String INDEX = "CREATE INDEX reader ON readings(sensor)";
    private static final List<String> COLUMNS = List.of("id", "sensor", "code", "day", "price", "level");
    private static final Map<String, String> TYPES = Map.of(
            "id",
            "INTEGER NOT NULL PRIMARY KEY",
            "sensor",
            "INTEGER REFERENCES sensors",
            "code",
            "TEXT",
            "day",
            "TEXT");

    private Readings() {}

    static Document document() {
        return Document.empty()
                .taking(new ConstraintId(12))
                .with(Table.of(SENSORS, "sensors")
                        .with(Column.of(SENSOR, "id", ColumnType.Plain.BIGINT))
                        .with(new Constraint.PrimaryKey(new ConstraintId(10), "", List.of(SENSOR))))
                .with(Table.of(TABLE, "readings")
                        .with(Column.of(ID, "id", ColumnType.Plain.BIGINT))
                        .with(Column.of(READER, "sensor", ColumnType.Plain.BIGINT))
                        .with(Column.of(CODE, "code", ColumnType.Plain.TEXT))
                        .with(Column.of(DAY, "day", ColumnType.Plain.TEXT))
                        .with(Column.of(PRICE, "price", new ColumnType.Decimal(OptionalInt.of(10), OptionalInt.of(2))))
                        .with(Column.of(LEVEL, "level", ColumnType.Plain.DOUBLE))
                        .with(new Constraint.PrimaryKey(new ConstraintId(11), "", List.of(ID)))
                        .with(ForeignKey.of(new ConstraintId(12), List.of(READER), SENSORS, List.of(SENSOR))));
    }

    static SampleRows rows(int count) {
        return (table, row) -> {
            if (table.id().equals(SENSORS)) {
                LongStream.rangeClosed(1, COUNT).forEach(id -> row.accept(List.of(new Value.Int(id))));
                return;
            }
            for (long id = 1; id <= count; id++) {
                row.accept(List.of(
                        new Value.Int(id),
                        new Value.Int(id % COUNT + 1),
                        new Value.Text(Long.toString(id * 37)),
                        new Value.Text(String.format(Locale.ROOT, "2024-%02d-%02d 00:00:00", id % 12 + 1, id % 28 + 1)),
                        new Value.Real(id % 100_000 / 100.0),
                        new Value.Real(id % WHOLE == 0 ? half(id / WHOLE) : id % 1_000)));
            }
        };
    }

    private static double half(long number) {
        return number % HALVES + 0.5;
    }

    /// The table in plain SQLite.
    ///
    /// @param column that has this type in place of its own
    static String table(String name, String column, String type) {
        return COLUMNS.stream()
                .map(each -> each + " " + (each.equals(column) ? type : TYPES.getOrDefault(each, "REAL")))
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + "(", ") STRICT"));
    }

    /// Its columns.
    ///
    /// @param column in whose place there is an expression
    static String list(String column, String expression) {
        return COLUMNS.stream()
                .map(each -> each.equals(column) ? expression : each)
                .collect(Collectors.joining(", "));
    }

    /// The statements that make the table in plain SQLite as it is at first, in place of the one that is there.
    static String[] making(int count) {
        return new String[] {
            "DROP TABLE IF EXISTS readings",
            "CREATE TABLE IF NOT EXISTS sensors(id INTEGER NOT NULL PRIMARY KEY) STRICT",
            "INSERT OR IGNORE INTO sensors " + series(COUNT) + "SELECT n FROM series",
            table("readings", "", ""),
            filling(count),
            INDEX
        };
    }

    private static String series(int count) {
        return "WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < %d) "
                .formatted(count);
    }

    private static String filling(int count) {
        return ("INSERT INTO readings %sSELECT n, n %% %d + 1, CAST(n * 37 AS TEXT),"
                        + " printf('2024-%%02d-%%02d 00:00:00', n %% 12 + 1, n %% 28 + 1), n %% 100000 / 100.0,"
                        + " iif(n %% %3$d = 0, n / %3$d %% %4$d + 0.5, n %% 1000) FROM series")
                .formatted(series(count), COUNT, WHOLE, HALVES);
    }

    /// What a user accepts for the levels that are no whole numbers.
    static Map<Value, Value> accepted() {
        Map<Value, Value> accepted = new HashMap<>();
        for (int i = 0; i < HALVES; i++) {
            accepted.put(new Value.Real(half(i)), new Value.Int(i));
        }
        return accepted;
    }
}
