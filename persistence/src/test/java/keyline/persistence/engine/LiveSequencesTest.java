package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import keyline.model.ValueSource.Identity;
import keyline.model.read.Skipped;
import keyline.persistence.database.Query;
import keyline.persistence.database.Sequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Sequences of live databases: those of columns number them, the others are told.
@ExtendWith(Engines.class)
class LiveSequencesTest {

    private static final String UNUSED = "(no column takes its numbers from it, and a design has no other sequences)";

    private static List<String> left(Engine engine, Sequences sequences, String... statements) throws SQLException {
        var connection = engine.empty();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        assertThat(engine.read(connection).tables().stream()
                        .findFirst()
                        .orElseThrow()
                        .columns()
                        .getFirst()
                        .source())
                .isInstanceOf(Identity.class);
        return sequences.left(new Query(connection)).skipped().stream()
                .map(Skipped::text)
                .toList();
    }

    @Test
    void the_sequences_of_postgresql_are_told_unless_a_column_has_them(PostgreSqlEngine engine) throws Exception {
        assertThat(left(
                        engine,
                        Sequences.POSTGRESQL,
                        "CREATE TABLE t (id serial, other int GENERATED ALWAYS AS IDENTITY (START WITH 50))",
                        "CREATE SEQUENCE tickets INCREMENT BY 5",
                        "CREATE SEQUENCE lent",
                        "CREATE TABLE u (id int DEFAULT nextval('lent'))"))
                .containsExactly(
                        "CREATE SEQUENCE public.t_other_seq START WITH 50 INCREMENT B... (a column is numbered by it,"
                                + " but its start and step aren't kept)",
                        "CREATE SEQUENCE public.tickets START WITH 1 INCREMENT BY 5 " + UNUSED);
    }

    @Test
    void the_sequences_of_mariadb_are_told_unless_a_column_has_them(MariaDbEngine engine) throws Exception {
        assertThat(left(
                        engine,
                        Sequences.MARIADB,
                        "CREATE SEQUENCE lent",
                        "CREATE TABLE t (id bigint DEFAULT nextval(lent) PRIMARY KEY)",
                        "CREATE SEQUENCE tickets"))
                .containsExactly("CREATE SEQUENCE tickets START WITH 1 INCREMENT BY 1 " + UNUSED);
    }

    @Test
    void the_sequences_of_h2_are_told_unless_a_column_has_them(H2Engine engine) throws Exception {
        assertThat(left(
                        engine,
                        Sequences.H2,
                        "CREATE SEQUENCE lent",
                        "CREATE TABLE t (id bigint DEFAULT NEXT VALUE FOR lent, other int GENERATED ALWAYS AS"
                                + " IDENTITY)",
                        "CREATE SEQUENCE tickets START WITH 7"))
                .containsExactly("CREATE SEQUENCE PUBLIC.TICKETS START WITH 7 INCREMENT BY 1 " + UNUSED);
    }
}
