package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement.Part;
import keyline.model.example.Shop;
import keyline.model.migration.Migration;
import keyline.persistence.engine.NodePackages.Outcome;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs scripts for D1 in the D1 that wrangler brings along.
@ExtendWith(NodePackages.class)
class WranglerTest {

    private static final Dialect D1 = Dialects.of("d1").orElseThrow();
    private static final Path EXPECTED =
            Path.of("..", "model", "src", "test", "resources", "keyline", "model", "dialect", "d1");
    private static final int SEEDS = 60;

    private Path folder = Path.of("");

    @BeforeEach
    void have_an_empty_database() throws IOException {
        folder = NodePackages.folder("d1");
        NodePackages.put("wrangler.json", folder);
    }

    @Test
    void d1_wrangler_executes_the_shop_with_its_rows_twice() throws IOException, SQLException {
        DdlOptions options = DdlOptions.DEFAULT.with(Shop.rows()).with(Drops.FIRST);
        Files.writeString(
                folder.resolve("shop.sql"),
                Ddl.script(Shop.document().schema(), D1, options).text());
        execute("shop.sql");
        execute("shop.sql");
        try (Connection connection = database()) {
            assertThat(strings(connection, "SELECT count(*) FROM order_lines")).containsExactly("25");
            Schema fitted = Fitted.of(Shop.document().schema(), D1).schema();
            try (SqliteEngine engine = SqliteEngine.plain()) {
                Schema read = engine.read(connection);
                for (Table table : read.tables()) {
                    read = table.name().startsWith("_cf_") ? read.without(table.id()) : read;
                }
                assertThat(SchemaText.of(read)).isEqualTo(SchemaText.of(engine.asTold(fitted)));
            }
        }
    }

    private void execute(String file) throws IOException {
        succeeds("d1", "execute", "keyline", "--local", "--yes", "--file", file);
    }

    @Test
    void d1_wrangler_executes_every_expected_script_and_random_schemas_with_rows() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(EXPECTED)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append(drops(read(file)));
            }
        }
        for (long seed = 0; seed < SEEDS; seed++) {
            Schema schema = RandomSchemas.of(seed);
            all.append(Ddl.script(schema, D1, DdlOptions.DEFAULT.with(new SoundRows(schema, seed)))
                            .text())
                    .append(putAside(schema, seed));
        }
        Files.writeString(folder.resolve("all.sql"), all);
        execute("all.sql");
    }

    /// A call for each step takes wrangler a second: three pairs have to do, SQLite itself has seen more of them.
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 7})
    void d15_wrangler_applies_a_migration_up_and_down_over_rows(long seed) throws IOException, SQLException {
        Schema before = RandomSchemas.of(seed);
        Schema after = RandomChanges.of(before, seed);
        SampleRows rows = new CertainRows(before, after, D1).of(new SoundRows(before, seed));
        List<Script> scripts = List.of(
                Ddl.script(before, D1, DdlOptions.DEFAULT.with(rows)),
                Migration.between(before, after, D1).script(),
                Migration.between(after, before, D1).script());
        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        for (int i = 0; i < scripts.size(); i++) {
            Files.writeString(
                    migrations.resolve("%04d_step.sql".formatted(i + 1)),
                    scripts.get(i).text());
        }
        succeeds("d1", "migrations", "apply", "keyline", "--local");
        try (Connection connection = database()) {
            assertThat(strings(connection, "SELECT count(*) FROM d1_migrations"))
                    .containsExactly("3");
            assertThat(strings(connection, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .containsExactly("0");
        }
    }

    /// Makes room for the next schema. To drop a table is to delete its rows first, with all actions, since keys can't
    /// be turned off in D1: some designs forbid that. Tables under other names can stay.
    private static String putAside(Schema schema, long seed) {
        StringBuilder aside = new StringBuilder();
        for (Table table : Fitted.of(schema, D1).schema().tables()) {
            table.indexes()
                    .forEach(index -> aside.append("DROP INDEX IF EXISTS %s;\n".formatted(D1.quote(index.name()))));
            aside.append("ALTER TABLE %s RENAME TO aside_%d_%d;\n"
                    .formatted(D1.quote(table.name()), seed, table.id().value()));
        }
        return aside.toString();
    }

    private static String drops(Schema schema) {
        Script script = Ddl.script(schema, D1, DdlOptions.DEFAULT.with(Drops.FIRST));
        return script.statements().stream()
                .filter(statement -> statement.part() == Part.START || statement.part() == Part.DROP)
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }

    private void succeeds(String... words) throws IOException {
        Outcome outcome = NodePackages.node(folder, "wrangler/bin/wrangler.js", words);
        assertThat(outcome.exit())
                .as(outcome.output()
                        .lines()
                        .filter(line -> !line.contains("step.sql"))
                        .collect(Collectors.joining("\n")))
                .isZero();
    }

    private Connection database() throws IOException, SQLException {
        try (Stream<Path> files = Files.walk(folder.resolve(".wrangler"))) {
            Path file = files.filter(each -> each.toString().endsWith(".sqlite"))
                    .filter(each -> !each.endsWith("metadata.sqlite"))
                    .findFirst()
                    .orElseThrow();
            return DriverManager.getConnection("jdbc:sqlite:" + file);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static Schema read(Path file) throws IOException {
        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            return input.project().document().schema();
        }
    }
}
