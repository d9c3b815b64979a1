package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import keyline.persistence.read.Corpus;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.Test;
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
        comesBack(read(Corpus.files(name), engine.dialect()), engine, PREPARED);
    }

    /// Two statements of it are wrong in PostgreSQL: `comments` has columns of the pseudo-type `unknown`, and a key of
    /// `post_members` refers from a uuid to an integer.
    @Test
    void d2_a_script_of_postgresql_comes_back_but_for_what_the_server_refuses(PostgreSqlEngine engine)
            throws Exception {
        Schema read = read(Corpus.files("azimutt-full-pg"), engine.dialect());
        Table members = read.tableNamed("post_members").orElseThrow();
        Schema known = read.without(read.tableNamed("comments").orElseThrow().id())
                .with(members.withConstraints(members.constraints().stream()
                        .filter(each -> !isOver(each, members, "post_id"))
                        .toList()));

        comesBack(known, engine, TYPES);
    }

    private static boolean isOver(Constraint constraint, Table table, String column) {
        return constraint instanceof ForeignKey
                && table.namesOf(constraint.columns()).equals(List.of(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinook-mysql", "quartz-mysql", "sakila-mysql", "springbatch-mariadb"})
    void d2_a_script_of_mysql_or_mariadb_comes_back(String name, MariaDbEngine engine) throws Exception {
        comesBack(read(Corpus.files(name), engine.dialect()), engine, SAKILA);
    }

    /// What a script needs that is no part of a design.
    private static final List<String> PREPARED = List.of(
            "CREATE EXTENSION IF NOT EXISTS citext",
            "CREATE AGGREGATE group_concat(text) (SFUNC = textcat, STYPE = text)",
            "CREATE TYPE layout_position AS (x integer, y integer)");

    /// Types of other kinds than a design has, and an enum that is found in the search path there.
    private static final List<String> TYPES =
            List.of("CREATE DOMAIN slug AS text", "CREATE TYPE post_status AS ENUM ('draft', 'published', 'archived')");

    /// The views of Sakila name the database that they are in.
    private static final List<String> SAKILA =
            List.of("DROP DATABASE IF EXISTS sakila", "CREATE DATABASE sakila", "USE sakila");

    private void comesBack(Schema schema, Engine engine, List<String> prepared) throws Exception {
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
