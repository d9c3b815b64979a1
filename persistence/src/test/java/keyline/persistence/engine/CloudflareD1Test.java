package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;

/// Runs scripts for D1 on SQLite as D1 does: foreign keys on, all of it in one transaction.
class CloudflareD1Test {

    private static final Dialect D1 = Dialects.of("d1").orElseThrow();

    @Test
    void d11_the_shop_with_its_rows_runs_twice_and_breaks_no_foreign_key() throws SQLException {
        Script script = Ddl.script(
                Shop.document().schema(),
                D1,
                DdlOptions.DEFAULT.with(Shop.rows()).with(Drops.FIRST));
        assertThat(script.text()).contains("\n\nPRAGMA defer_foreign_keys=TRUE;\n");
        try (Connection connection = connection()) {
            run(script, connection);
            run(script, connection);
            assertThat(number(connection, "SELECT count(*) FROM order_lines")).isEqualTo(25);
            assertThat(number(connection, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .isZero();
        }
    }

    @Test
    void d11_each_table_is_followed_by_its_rows_with_column_names_and_the_indexes_come_last() {
        Script script = Ddl.script(Shop.document().schema(), D1, DdlOptions.DEFAULT.with(Shop.rows()));
        List<String> lines = script.statements().stream()
                .map(statement -> statement.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(lines.getFirst()).isEqualTo("PRAGMA defer_foreign_keys=TRUE;");
        String table = "";
        boolean indexed = false;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("CREATE TABLE ")) {
                assertThat(indexed).isFalse();
                table = line.substring("CREATE TABLE ".length(), line.indexOf(" ("));
            } else if (line.startsWith("INSERT ")) {
                assertThat(line).matches("(?s)INSERT INTO " + table + " \\([a-z_]+(, [a-z_]+)*\\) VALUES.*");
                assertThat(indexed).isFalse();
            } else {
                indexed |= line.matches("(?s)CREATE (UNIQUE )?INDEX .*");
            }
        }
        assertThat(indexed).isTrue();
    }

    @Test
    void d5_no_script_takes_the_deferral_back() {
        for (Dialect dialect : List.of(D1, Dialects.of("sqlite").orElseThrow())) {
            String script = Ddl.script(Shop.document().schema(), dialect, DdlOptions.DEFAULT.with(Shop.rows()))
                    .text();
            assertThat(script).doesNotContainPattern("(?i)defer_foreign_keys *= *(off|false|0)");
        }
    }

    @Test
    void d12_tables_in_a_circle_take_their_rows_when_all_of_them_are_there() throws SQLException {
        Script script =
                Ddl.script(circle(), D1, DdlOptions.DEFAULT.with(oneRowEach()).with(Drops.FIRST));
        try (Connection connection = connection()) {
            run(script, connection);
            run(script, connection);
            assertThat(number(connection, "SELECT count(*) FROM a JOIN b ON a.other = b.id AND b.other = a.id"))
                    .isEqualTo(1);
        }
    }

    @Test
    void d12_no_statement_is_longer_than_100_kb_and_none_begins_a_transaction() {
        SampleRows rows = (_, row) -> IntStream.range(0, 300)
                .forEach(i -> row.accept(List.of(new Value.Int(i), new Value.Text("ü".repeat(400)))));
        Table table = table(2, "notes", 3).with(Column.of(new ColumnId(5), "text", Plain.TEXT));
        Script script = Ddl.script(Schema.empty().with(table), D1, DdlOptions.DEFAULT.with(rows));
        List<Statement> inserts = script.statements().stream()
                .filter(statement -> statement.part() == Statement.Part.ROWS)
                .toList();
        assertThat(inserts).hasSize(3).allMatch(each -> each.text().getBytes(StandardCharsets.UTF_8).length <= 100_000);
        assertThat(script.text()).doesNotContain("BEGIN", "COMMIT");
    }

    private static Schema circle() {
        Table a = table(2, "a", 3);
        Table b = table(12, "b", 13);
        return Schema.empty().with(referring(a, b)).with(referring(b, a));
    }

    private static Table table(int id, String name, int column) {
        Column key = Column.of(new ColumnId(column), "id", Plain.INTEGER);
        return Table.of(new TableId(id), name)
                .with(key)
                .with(new PrimaryKey(new ConstraintId(column + 1), "", List.of(key.id())));
    }

    private static Table referring(Table child, Table parent) {
        Column column = Column.of(new ColumnId(child.id().value() + 5), "other", Plain.INTEGER)
                .asNotNull();
        ConstraintId key = new ConstraintId(child.id().value() + 6);
        return child.with(column)
                .with(ForeignKey.of(
                        key,
                        List.of(column.id()),
                        parent.id(),
                        parent.primaryKey().orElseThrow().columns()));
    }

    private static SampleRows oneRowEach() {
        return (_, row) -> row.accept(List.of(new Value.Int(1), new Value.Int(1)));
    }

    private static Connection connection() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite::memory:");
    }

    private static void run(Script script, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Engine.run(connection, script);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
