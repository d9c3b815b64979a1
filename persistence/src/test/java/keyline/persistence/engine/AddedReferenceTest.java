package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource.Literal;
import keyline.model.ValueSource.None;
import keyline.model.dialect.Script;
import keyline.model.migration.Migration;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// ADD COLUMN ... REFERENCES, which SQLite takes with a default of NULL only where foreign keys are on.
class AddedReferenceTest {

    private static final String TABLES = """
            CREATE TABLE customers (id INTEGER NOT NULL PRIMARY KEY);
            CREATE TABLE orders (id INTEGER NOT NULL PRIMARY KEY);
            """;
    private static final String ROWS = """
            INSERT INTO customers VALUES (1), (2);
            INSERT INTO orders VALUES (10), (11);
            """;

    private static final String ADDING =
            "ALTER TABLE orders ADD COLUMN customer INTEGER DEFAULT 1 REFERENCES customers (id);";

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }

    private static Schema before() {
        return Document.empty()
                .with(Table.of(new TableId(1), "customers")
                        .with(Column.of(new ColumnId(2), "id", Plain.INTEGER).asNotNull())
                        .with(new PrimaryKey(new ConstraintId(3), "", List.of(new ColumnId(2)))))
                .with(Table.of(new TableId(4), "orders")
                        .with(Column.of(new ColumnId(5), "id", Plain.INTEGER).asNotNull())
                        .with(new PrimaryKey(new ConstraintId(6), "", List.of(new ColumnId(5)))))
                .schema();
    }

    private static Schema after(keyline.model.ValueSource source) {
        Table orders = before().table(new TableId(4));
        ColumnId customer = new ColumnId(7);
        return before().with(orders.with(Column.of(customer, "customer", Plain.INTEGER).withSource(source))
                .with(ForeignKey.of(
                        new ConstraintId(8), List.of(customer), new TableId(1), List.of(new ColumnId(2)))));
    }

    private static SqliteEngine engine(String dialect) {
        return dialect.equals("d1") ? SqliteEngine.d1() : SqliteEngine.plain();
    }

    private static String orders(Connection connection) throws SQLException {
        return text(connection, "SELECT group_concat(id || ' ' || coalesce(customer, 'NULL'), ', ') FROM orders");
    }

    @Test
    void d2_sqlite_takes_it_with_a_default_of_null_only() throws SQLException {
        try (SqliteEngine engine = SqliteEngine.plain();
                Connection connection = engine.empty()) {
            run(connection, TABLES + ROWS);
            assertThatThrownBy(() -> run(connection, ADDING))
                    .hasMessageContaining("Cannot add a REFERENCES column with non-NULL default value");
            run(connection, ADDING.replace("DEFAULT 1", "DEFAULT NULL"));
            assertThat(orders(connection)).isEqualTo("10 NULL, 11 NULL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "d1"})
    void d2_a_migration_gives_a_new_reference_its_default_all_the_same(String dialect) throws SQLException {
        try (SqliteEngine engine = engine(dialect);
                Connection connection = engine.empty()) {
            run(connection, TABLES + ROWS);
            Schema after = after(new Literal("1"));
            engine.migrate(connection, Migration.between(before(), after, engine.dialect()).script());

            assertThat(orders(connection)).isEqualTo("10 1, 11 1");
            assertThat(text(connection, "SELECT \"table\" FROM pragma_foreign_key_list('orders')"))
                    .isEqualTo("customers");
            engine.migrate(connection, Migration.between(after, before(), engine.dialect()).script());
            assertThat(text(connection, "SELECT count(*) FROM orders")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "d1"})
    void d2_without_a_default_the_column_is_added_where_the_table_is(String dialect) throws SQLException {
        try (SqliteEngine engine = engine(dialect);
                Connection connection = engine.empty()) {
            run(connection, TABLES + ROWS);
            Script script = Migration.between(before(), after(new None()), engine.dialect()).script();
            assertThat(script.text()).contains("ADD COLUMN customer").doesNotContain("CREATE TABLE");
            engine.migrate(connection, script);

            assertThat(orders(connection)).isEqualTo("10 NULL, 11 NULL");
        }
    }

    /// A script runs with foreign keys off, as in SQLite's shell, where the statement is no mistake.
    @Test
    void d2_an_import_gives_the_rows_what_sqlite_gives_them(@TempDir Path folder) throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("script.sql"), TABLES + ROWS + ADDING);
        try (Input input = Inputs.open(List.of(file), "sqlite");
                Connection connection = DriverManager.getConnection("jdbc:sqlite:")) {
            run(connection, TABLES + ROWS + ADDING);
            Table orders = input.project().document().schema().tableNamed("orders").orElseThrow();
            List<String> rows = new ArrayList<>();
            input.project().rows().forEach(orders, row -> rows.add(row.get(0).text() + " " + row.get(1).text()));

            assertThat(input.report().skipped()).isEmpty();
            assertThat(String.join(", ", rows)).isEqualTo(orders(connection)).isEqualTo("10 1, 11 1");
            assertThat(orders.foreignKeys()).hasSize(1);
            assertThat(orders.columns().getLast().source()).isEqualTo(new Literal("1"));
        }
    }
}
