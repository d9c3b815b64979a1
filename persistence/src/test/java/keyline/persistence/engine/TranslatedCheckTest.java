package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;
import keyline.model.NamedType.EnumType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Script;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// A check that is put into the words of several engines takes the same rows on all of them. The checks are those of
/// the model's expected file, in which the words of the systems that don't run here can be read.
@ExtendWith(Engines.class)
class TranslatedCheckTest {

    // n, m, x, s, c, d, at, b, f: texts in small letters, as engines differ in whether a comparison looks at the case
    private static final List<String> ROWS = List.of(
            "1, 3, 1.50, 'ab', 'ok', '2020-12-31', '2020-12-31 12:00:00', TRUE, 'ok'",
            "2, 0, 0.00, 'a', 'x', '1999-01-13', '1999-01-13 10:00:00', FALSE, 'sad'",
            "6, 1, -1.00, 'abcdef', 'ok', '2024-02-29', '2024-02-29 10:00:00', TRUE, 'ok'",
            "0, 1, 7.00, 'b@c', 'ab', '2999-12-01', '2999-12-01 00:00:00', FALSE, 'sad'",
            "-3, -1, 5.00, 'x1', 'a', '2020-01-01', '2020-01-01 10:00:00', TRUE, 'ok'",
            "5, 2, 5.25, ' ab', 'ok', '2020-01-02', '2020-01-01 10:00:01', FALSE, 'sad'",
            "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL");

    private static final String CAPITALS = "1, 1, 1.00, 'AB', 'ok', '2020-12-31', '2020-12-31 12:00:00', TRUE, 'ok'";

    private final EnumType mood = new EnumType(new TypeId(90), new NamespaceId(1), "mood", List.of("sad", "ok"), "");

    private Schema schema(String check) {
        List<Column> columns = new ArrayList<>();
        Map<String, ColumnType> types = new TreeMap<>(Map.ofEntries(
                Map.entry("at", Plain.TIMESTAMP),
                Map.entry("b", Plain.BOOLEAN),
                Map.entry("c", Plain.TEXT),
                Map.entry("d", Plain.DATE),
                Map.entry("f", new Named(mood.id())),
                Map.entry("is new", Plain.BOOLEAN),
                Map.entry("j", Plain.JSON),
                Map.entry("m", Plain.INTEGER),
                Map.entry("n", Plain.INTEGER),
                Map.entry("s", new Varchar(OptionalInt.of(40))),
                Map.entry("x", new Decimal(OptionalInt.of(10), OptionalInt.of(2)))));
        types.forEach((name, type) -> columns.add(Column.of(new ColumnId(columns.size() + 2), name, type)));
        Constraint constraint = new Check(new ConstraintId(40), "ck", check);
        return Schema.empty()
                .with(mood)
                .with(Table.of(new TableId(50), "t").withColumns(columns).with(constraint));
    }

    @TestFactory
    Stream<DynamicTest> a_translated_check_takes_the_same_rows_everywhere(
            PostgreSqlEngine postgresql, MariaDbEngine mariaDb, SqliteEngine sqlite, H2Engine h2) throws IOException {
        return new Agreement(List.of(postgresql, mariaDb, sqlite, h2)).onLines("expressions.txt", this::taken);
    }

    /// Which of the rows the engine takes; nothing where the check was left out.
    private Optional<List<Boolean>> taken(String check, Engine engine) throws SQLException {
        Script script = Ddl.script(schema(check), engine.dialect(), DdlOptions.DEFAULT);
        if (!script.text().contains("CONSTRAINT ck ")) {
            assertThat(script.text()).contains("-- ck is left out: ");
            return Optional.empty();
        }
        Connection connection = engine.empty();
        Engine.run(connection, script);
        List<Boolean> taken = new ArrayList<>();
        for (String row : rows(check)) {
            taken.add(takes(connection, row));
        }
        return Optional.of(taken);
    }

    private static List<String> rows(String check) {
        boolean looksAtCase = check.matches(".*(~|ILIKE).*");
        return Stream.concat(ROWS.stream(), Stream.of(CAPITALS).filter(_ -> looksAtCase))
                .toList();
    }

    private static boolean takes(Connection connection, String row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO t (n, m, x, s, c, d, at, b, f) VALUES (" + row + ")");
            return true;
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("constraint")) {
                throw e;
            }
            return false;
        }
    }
}
