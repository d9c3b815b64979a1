package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.match.Matching;
import keyline.model.migration.Migration;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Tables, keys and indexes take one another's names in one migration, where they share them and where they don't.
@ExtendWith(Engines.class)
class SharedNamesTest {

    private static final String TABLE_AND_INDEX = """
        CREATE TABLE code (id integer PRIMARY KEY, note integer);
        CREATE TABLE customers (id integer PRIMARY KEY);
        """;
    private static final String INDEX_NAMED_LIKE_THE_TABLE = """
        CREATE TABLE code (id integer PRIMARY KEY, note integer);
        CREATE INDEX customers ON code (note);
        """;
    private static final String INDEX_OF_A_TABLE_THAT_IS_MADE_ANEW = """
        CREATE TABLE code (id integer PRIMARY KEY, note bigint NOT NULL);
        CREATE TABLE customers (id integer PRIMARY KEY);
        """;
    private static final String INDEX_OF_ANOTHER_TABLE = """
        CREATE TABLE code (id integer PRIMARY KEY, note bigint NOT NULL);
        CREATE TABLE orders (id integer PRIMARY KEY, note bigint NOT NULL);
        CREATE INDEX customers ON orders (note);
        """;
    private static final String INDEX_OF_A_TABLE_THAT_GOES = """
        CREATE TABLE orders (id integer PRIMARY KEY, note integer);
        CREATE INDEX customers ON orders (note);
        """;
    private static final String KEY_NAMED_LIKE_THE_TABLE = """
        CREATE TABLE code (id integer PRIMARY KEY, note integer, CONSTRAINT customers UNIQUE (note));
        """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> sqlite_gives_a_name_to_another_thing(SqliteEngine engine) {
        return tests(engine);
    }

    @TestFactory
    Stream<DynamicTest> d1_gives_a_name_to_another_thing() {
        return tests(SqliteEngine.d1());
    }

    @TestFactory
    Stream<DynamicTest> postgresql_gives_a_name_to_another_thing(PostgreSqlEngine engine) {
        return tests(engine);
    }

    @TestFactory
    Stream<DynamicTest> mariadb_gives_a_name_to_another_thing(MariaDbEngine engine) {
        return tests(engine);
    }

    @TestFactory
    Stream<DynamicTest> h2_gives_a_name_to_another_thing(H2Engine engine) {
        return tests(engine);
    }

    private Stream<DynamicTest> tests(Engine engine) {
        return Stream.of(
                test("a table and an index", TABLE_AND_INDEX, INDEX_NAMED_LIKE_THE_TABLE, engine),
                test(
                        "a table that is made anew",
                        INDEX_NAMED_LIKE_THE_TABLE,
                        INDEX_OF_A_TABLE_THAT_IS_MADE_ANEW,
                        engine),
                test("two tables that stay", INDEX_NAMED_LIKE_THE_TABLE, INDEX_OF_ANOTHER_TABLE, engine),
                test("two tables, one that goes", INDEX_OF_A_TABLE_THAT_GOES, INDEX_NAMED_LIKE_THE_TABLE, engine),
                test("a table and a key", TABLE_AND_INDEX, KEY_NAMED_LIKE_THE_TABLE, engine));
    }

    private DynamicTest test(String name, String before, String after, Engine engine) {
        return DynamicTest.dynamicTest(
                engine.dialect().key() + ": " + name, () -> goesThereAndBack(before, after, engine));
    }

    private void goesThereAndBack(String before, String after, Engine engine) throws IOException, SQLException {
        Document old = read(before);
        Schema was = old.schema();
        Schema now = Matching.byName(was, read(after).schema()).applied(old).schema();
        String first = told(made(was, engine), engine);
        String second = told(made(now, engine), engine);
        Connection connection = made(was, engine);

        engine.migrate(connection, Migration.between(was, now, engine.dialect()).script());
        assertThat(told(connection, engine)).isEqualTo(second);
        engine.migrate(connection, Migration.between(now, was, engine.dialect()).script());
        assertThat(told(connection, engine)).isEqualTo(first);
    }

    private static Connection made(Schema schema, Engine engine) throws SQLException {
        Connection connection = engine.empty();
        Engine.run(connection, Ddl.script(schema, engine.dialect(), DdlOptions.DEFAULT));
        return connection;
    }

    private static String told(Connection connection, Engine engine) throws SQLException {
        return SchemaText.of(engine.asTold(engine.read(connection)));
    }

    private Document read(String script) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "version", ".sql"), script);
        try (Input input = Inputs.open(List.of(file), "postgresql")) {
            return input.project().document();
        }
    }
}
