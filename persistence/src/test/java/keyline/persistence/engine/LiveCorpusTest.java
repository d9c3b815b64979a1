package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import keyline.model.Schema;
import keyline.persistence.database.MySqlCatalogue;
import keyline.persistence.read.Corpus;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A script of another project, run as it is on the real engine, gives a catalogue that says what the import of the
/// script says.
@ExtendWith(Engines.class)
class LiveCorpusTest {

    /// Names that the engine gives to what the script leaves without one: PostgreSQL's tell columns and kind, MariaDB's
    /// are numbered.
    private static final Pattern GIVEN = Pattern.compile(".*_(?:pkey|fkey|key|check)\\d*|.*_ibfk_\\d+|CONSTRAINT_\\d+");

    /// What a script leaves to be made by whoever runs it.
    private static final String SCHEMA = "CREATE SCHEMA cdm";

    @ParameterizedTest
    @ValueSource(strings = {"azimutt-structure", "omop54-postgres", "quartz-postgres", "sakila-postgres"})
    void d3_the_catalogue_of_a_live_postgresql_is_the_import_of_its_script(String name, PostgreSqlEngine engine)
            throws Exception {
        Schema imported = imported(name, engine);
        Connection connection = engine.empty();
        try (Statement statement = connection.createStatement()) {
            statement.execute(SCHEMA);
            for (Path file : Corpus.files(name)) {
                statement.execute(Files.readString(file));
            }
            statement.execute("SET search_path = public");
        }
        same(engine.read(connection), imported, engine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinook-mysql", "quartz-mysql", "sakila-mysql", "springbatch-mariadb"})
    void d3_the_catalogue_of_a_live_mariadb_is_the_import_of_its_script(String name, MariaDbEngine engine)
            throws Exception {
        Schema imported = imported(name, engine);
        Connection connection = engine.empty();
        for (Path file : Corpus.files(name)) {
            runAsClient(connection, file);
        }
        same(engine.read(connection), imported, engine);
        same(new MySqlCatalogue().read(connection), imported, engine);
    }

    /// The script is one for readers: it leaves two schemas to be made, and the server refuses some of its statements.
    @Test
    void d3_the_catalogue_of_a_live_postgresql_is_what_it_takes_of_a_script(PostgreSqlEngine engine) throws Exception {
        Schema imported = imported("azimutt-full-pg", engine);
        Connection connection = engine.empty();
        List<String> refused = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA cms");
            statement.execute("CREATE SCHEMA \"legacy schema\"");
            statement.execute("SET search_path = public, cms");
            for (String sql :
                    Files.readString(Corpus.files("azimutt-full-pg").getFirst()).split(";\\s*\n", -1)) {
                runOrList(statement, sql, refused);
            }
            statement.execute("SET search_path = public");
        }

        assertThat(refused)
                .containsExactly(
                        "CREATE TYPE box (INPUT = lower, OUTPUT = lower, INTERNALLENGTH = 16)",
                        "CREATE TABLE post_members (",
                        "CREATE TABLE \"legacy schema\".\"post member details\" (",
                        "COMMENT ON COLUMN \"legacy schema\".\"post member details\".index IS 'keyword attribute name'",
                        "COMMENT ON COLUMN \"legacy schema\".\"post member details\".\"added by\" IS 'special"
                                + " attribute name'",
                        "CREATE TABLE comments (",
                        "CREATE INDEX item ON comments(item_kind, item_id)",
                        "COMMENT ON TABLE comments IS E'a table with most options\\n"
                                + "looks quite complex but not intended to be used all together ^^'",
                        "COMMENT ON COLUMN comments.item_kind IS E'polymorphic column for polymorphic relation\\n"
                                + "used with both item_kind and item_id'",
                        "COMMENT ON COLUMN comments.content IS 'doc with # escaped'",
                        "CREATE TABLE public.legacy_slug (");
        same(
                engine.read(connection),
                without(imported, "post_members", "post member details", "comments", "legacy_slug"),
                engine);
    }

    private static void runOrList(Statement statement, String sql, List<String> refused) {
        try {
            statement.execute(sql);
        } catch (SQLException _) {
            sql.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .findFirst()
                    .ifPresent(refused::add);
        }
    }

    private static Schema without(Schema schema, String... tables) {
        Schema rest = schema;
        for (String table : tables) {
            rest = rest.without(rest.tableNamed(table).orElseThrow().id());
        }
        return rest;
    }

    private static void same(Schema live, Schema imported, Engine engine) {
        Renamed unnamed = new Renamed(name -> GIVEN.matcher(name).matches() ? "" : name);
        assertThat(SchemaText.of(engine.asTold(unnamed.of(live))))
                .isEqualTo(SchemaText.of(engine.asTold(unnamed.of(imported))));
    }

    private static Schema imported(String name, Engine engine) throws IOException {
        try (Input input = Inputs.open(Corpus.files(name), engine.dialect().key())) {
            return input.project().document().schema();
        }
    }

    /// As the command-line client does: a statement ends at the end of a line, with the delimiter of the moment.
    private static void runAsClient(Connection connection, Path file) throws IOException, SQLException {
        String delimiter = ";";
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String line : Files.readAllLines(file)) {
                if (line.toUpperCase(Locale.ROOT).startsWith("DELIMITER ")) {
                    delimiter = line.substring("DELIMITER ".length()).strip();
                    continue;
                }
                lines.add(line);
                if (line.stripTrailing().endsWith(delimiter)) {
                    String sql = String.join("\n", lines).stripTrailing();
                    statement.execute(sql.substring(0, sql.length() - delimiter.length()));
                    lines.clear();
                }
            }
        }
    }
}
