package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Script;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// A view whose query is put into the words of several engines shows the same rows on all of them. The queries are
/// those of the model's expected file, in which the words of the systems that don't run here can be read.
@ExtendWith(Engines.class)
class TranslatedViewTest {

    private static final List<String> PEOPLE = List.of(
            "1, 'ada', 'Rome', 36, TRUE, '1985-12-10', NULL",
            "2, 'Alan', 'Oslo', 41, FALSE, '1991-06-23', 1",
            "3, 'emmy', 'Rome', 17, TRUE, '2001-03-23', 1",
            "4, 'Edgar', NULL, 80, FALSE, '1923-08-19', 2");
    private static final List<String> VISITS = List.of("1, 3.50", "1, 1.25", "2, 9.00");

    private static Schema schema(String query) {
        Varchar text = new Varchar(OptionalInt.of(40));
        return Schema.empty()
                .with(table(
                        50,
                        List.of("id", "name", "town", "age", "active", "born", "lead"),
                        List.of(Plain.INTEGER, text, text, Plain.INTEGER, Plain.BOOLEAN, Plain.DATE, Plain.INTEGER)))
                .with(table(
                        60,
                        List.of("person", "price", "day"),
                        List.of(Plain.INTEGER, new Decimal(OptionalInt.of(10), OptionalInt.of(2)), Plain.DATE)))
                .with(new View(new ViewId(90), new NamespaceId(1), "v", query, ""));
    }

    private static Table table(int id, List<String> names, List<? extends ColumnType> types) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(Column.of(new ColumnId(id + 1 + i), names.get(i), types.get(i)));
        }
        return Table.of(new TableId(id), id == 50 ? "people" : "visits").withColumns(columns);
    }

    @TestFactory
    Stream<DynamicTest> a_translated_view_shows_the_same_rows_everywhere(
            PostgreSqlEngine postgresql, MariaDbEngine mariaDb, SqliteEngine sqlite, H2Engine h2) throws IOException {
        return new Agreement(List.of(postgresql, mariaDb, sqlite, h2))
                .onLines("queries.txt", TranslatedViewTest::shown);
    }

    /// The rows of the view; nothing where it was left out.
    private static Optional<List<String>> shown(String query, Engine engine) throws SQLException {
        Script script = Ddl.script(schema(query), engine.dialect(), DdlOptions.DEFAULT);
        if (!script.text().contains("CREATE VIEW")) {
            assertThat(script.text()).contains("-- v is left out: ");
            return Optional.empty();
        }
        Connection connection = engine.empty();
        Engine.run(connection, script);
        String lead = engine.dialect().quoteIfNeeded("lead");
        try (Statement statement = connection.createStatement()) {
            for (String row : PEOPLE) {
                statement.execute(
                        "INSERT INTO people (id, name, town, age, active, born, %s) VALUES (%s)".formatted(lead, row));
            }
            for (String row : VISITS) {
                statement.execute("INSERT INTO visits (person, price) VALUES (" + row + ")");
            }
            try (ResultSet rows = statement.executeQuery("SELECT * FROM v")) {
                return Optional.of(texts(rows));
            }
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.add(text(rows.getString(i)));
            }
            all.add(String.join(", ", row));
        }
        return all.stream().sorted().toList();
    }

    /// Engines differ in how they tell numbers and truth values.
    private static String text(String value) {
        return switch (String.valueOf(value).toLowerCase(Locale.ROOT)) {
            case "t", "true" -> "1";
            case "f", "false" -> "0";
            case String number
            when number.matches("-?\\d+(\\.\\d+)?") ->
                new BigDecimal(number).stripTrailingZeros().toPlainString();
            default -> String.valueOf(value);
        };
    }
}
