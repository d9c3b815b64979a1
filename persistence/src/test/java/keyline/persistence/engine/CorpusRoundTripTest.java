package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Schema;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import keyline.persistence.read.Corpus;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A script of another project, imported and exported again, runs on the real engine and says the same when it is
/// imported once more.
@ExtendWith(Engines.class)
class CorpusRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"azimutt-structure", "omop54-postgres", "quartz-postgres", "sakila-postgres"})
    void d2_a_script_of_postgresql_comes_back(String name, PostgreSqlEngine engine) throws Exception {
        comesBack(name, engine, PREPARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinook-mysql", "quartz-mysql", "sakila-mysql", "springbatch-mariadb"})
    void d2_a_script_of_mysql_or_mariadb_comes_back(String name, MariaDbEngine engine) throws Exception {
        comesBack(name, engine, SAKILA);
    }

    /// What a script needs that is no part of a design.
    private static final List<String> PREPARED = List.of(
            "CREATE EXTENSION IF NOT EXISTS citext",
            "CREATE AGGREGATE group_concat(text) (SFUNC = textcat, STYPE = text)",
            "CREATE TYPE layout_position AS (x integer, y integer)");

    /// The views of Sakila name the database that they are in.
    private static final List<String> SAKILA =
            List.of("DROP DATABASE IF EXISTS sakila", "CREATE DATABASE sakila", "USE sakila");

    private void comesBack(String name, Engine engine, List<String> prepared) throws Exception {
        Schema schema = read(Corpus.files(name), engine.dialect());
        Script script = Ddl.script(schema, engine.dialect(), DdlOptions.DEFAULT);
        try (var statement = engine.empty().createStatement()) {
            for (String sql : prepared) {
                statement.execute(sql);
            }
            Engine.run(statement.getConnection(), script);
        }

        Path exported = Files.writeString(folder.resolve("exported.sql"), script.text());
        assertThat(SchemaText.of(engine.asTold(read(List.of(exported), engine.dialect()))))
                .isEqualTo(SchemaText.of(
                        engine.asTold(Fitted.of(schema, engine.dialect()).schema())));
    }

    private static Schema read(List<Path> files, Dialect dialect) throws IOException {
        try (Input input = Inputs.open(files, dialect.key())) {
            return input.project().document().schema();
        }
    }
}
