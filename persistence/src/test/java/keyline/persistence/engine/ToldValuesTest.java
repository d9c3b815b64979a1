package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Script;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// An expression has the same value for the same row on all engines, unless it is told that it hasn't.
@ExtendWith(Engines.class)
class ToldValuesTest {

    private enum Told {
        YES,
        NO
    }

    private static final List<String> SAME = List.of(
            "n / 2.0",
            "n * 1.0 / m",
            "(n + 0.0) / m",
            "d / 2.0",
            "n DIV m",
            "(n + 1) DIV m",
            "s || t",
            "r || '-' || r",
            "CONCAT(r, '-', r)",
            "CONCAT(COALESCE(s, ''), COALESCE(t, '?'))",
            "COALESCE(CONCAT(r, r), 'x')");
    private static final List<String> TOLD = List.of(
            "n / m",
            "(n + 1) / m",
            "(n - m) / 2",
            "n * 3 / m",
            "SUM(n) / COUNT(*)",
            "CONCAT(s, t)",
            "CONCAT('a', UPPER(t))",
            "COALESCE(CONCAT(s, t), 'none')");

    private static final List<String> ROWS =
            List.of("1, 7, 2, 'a', 'b', 'c', 7.00", "2, -7, 2, 'a', NULL, 'c', 2.50", "3, 1, 3, NULL, NULL, 'c', NULL");

    private static Schema schema(String expression) {
        Varchar text = new Varchar(OptionalInt.of(40));
        List<ColumnType> types = List.of(
                Plain.INTEGER,
                Plain.INTEGER,
                Plain.INTEGER,
                text,
                text,
                text,
                new Decimal(OptionalInt.of(10), OptionalInt.of(2)));
        List<String> names = List.of("id", "n", "m", "s", "t", "r", "d");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = Column.of(new ColumnId(i + 2), names.get(i), types.get(i));
            columns.add(names.get(i).equals("r") ? column.asNotNull() : column);
        }
        String query = "SELECT " + expression + " AS told FROM numbers";
        return Schema.empty()
                .with(Table.of(new TableId(50), "numbers").withColumns(columns))
                .with(new View(new ViewId(90), new NamespaceId(1), "v", query, ""));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_told_has_the_same_value_everywhere(
            PostgreSqlEngine postgresql, MariaDbEngine mariaDb, SqliteEngine sqlite, H2Engine h2) {
        List<Engine> engines = List.of(postgresql, mariaDb, sqlite, h2);
        return SAME.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each,
                        () -> assertThat(values(each, engines, Told.NO).values().stream()
                                        .distinct())
                                .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> what_is_told_has_other_values_in_mariadb(
            PostgreSqlEngine postgresql, MariaDbEngine mariaDb, SqliteEngine sqlite, H2Engine h2) {
        List<Engine> engines = List.of(postgresql, mariaDb, sqlite, h2);
        return TOLD.stream()
                .map(each -> DynamicTest.dynamicTest(each, () -> {
                    Map<String, List<String>> values = values(each, engines, Told.YES);
                    List<String> ofMariaDb = values.remove("mariadb");
                    assertThat(values.values().stream().distinct())
                            .as(values.toString())
                            .hasSize(1)
                            .doesNotContain(ofMariaDb);
                }));
    }

    @Test
    void sqlite_divides_decimals_without_a_fraction_as_whole_numbers_and_says_so(
            PostgreSqlEngine postgresql, SqliteEngine sqlite) throws SQLException {
        Script told = script("d / 2", sqlite);
        assertThat(isTold(told)).isTrue();
        assertThat(values(told, sqlite)).containsExactly("1.250", "3.000", "null");
        Script silent = script("d / 2", postgresql);
        assertThat(isTold(silent)).isFalse();
        assertThat(values(silent, postgresql)).containsExactly("1.250", "3.500", "null");
    }

    private static Map<String, List<String>> values(String expression, List<Engine> engines, Told told)
            throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        for (Engine engine : engines) {
            Script script = script(expression, engine);
            assertThat(isTold(script)).as(script.text()).isEqualTo(told == Told.YES);
            values.put(engine.dialect().key(), values(script, engine));
        }
        return values;
    }

    private static Script script(String expression, Engine engine) {
        return Ddl.script(schema(expression), engine.dialect(), DdlOptions.DEFAULT);
    }

    private static boolean isTold(Script script) {
        return script.notices().stream().anyMatch(notice -> notice.place() instanceof Place.OfView);
    }

    private static List<String> values(Script script, Engine engine) throws SQLException {
        Connection connection = engine.empty();
        Engine.run(connection, script);
        try (Statement statement = connection.createStatement()) {
            for (String row : ROWS) {
                statement.execute("INSERT INTO numbers (id, n, m, s, t, r, d) VALUES (" + row + ")");
            }
            try (ResultSet rows = statement.executeQuery("SELECT told FROM v")) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(text(rows.getString(1)));
                }
                return values.stream().sorted().toList();
            }
        }
    }

    /// Engines differ in how many digits they tell.
    private static String text(String value) {
        String text = String.valueOf(value);
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).setScale(3, RoundingMode.HALF_UP).toPlainString()
                : text;
    }
}
