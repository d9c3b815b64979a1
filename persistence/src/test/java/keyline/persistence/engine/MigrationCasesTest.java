package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.match.Matching;
import keyline.model.read.RowSink;
import keyline.model.read.sql.SqlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pairs of schemas that are hard to get from one to the other, on each real engine: what random pairs found once, as
/// small as it can be.
@ExtendWith(Engines.class)
class MigrationCasesTest {

    /// What changes, as two scripts in PostgreSQL's words.
    private record Case(String name, String before, String after) {}

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("both parents of a junction", """
                    CREATE TABLE a (id integer PRIMARY KEY, n integer);
                    CREATE TABLE b (id integer PRIMARY KEY, n integer);
                    CREATE TABLE ab (a_id integer REFERENCES a (id) ON DELETE CASCADE,
                      b_id integer REFERENCES b (id) ON DELETE CASCADE);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE b (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE ab (a_id integer REFERENCES a (id) ON DELETE CASCADE,
                          b_id integer REFERENCES b (id) ON DELETE CASCADE);
                        """),
                new Case("a key goes, and the table that refers to it", """
                    CREATE TABLE a (code integer PRIMARY KEY, n integer);
                    CREATE TABLE b (a_code integer REFERENCES a (code) ON DELETE SET NULL);
                    """, """
                        CREATE TABLE a (code integer NOT NULL, n integer);
                        """),
                new Case("tables that go in a circle and refer to one that changes", """
                    CREATE TABLE a (id integer PRIMARY KEY, n integer);
                    CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a (id) ON DELETE CASCADE, c_id integer);
                    CREATE TABLE c (id integer PRIMARY KEY, b_id integer REFERENCES b (id) ON DELETE CASCADE);
                    ALTER TABLE b ADD CONSTRAINT fk_b_c FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE;
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, n bigint);
                        """),
                new Case("a child by cascade loses a column", """
                    CREATE TABLE a (id integer PRIMARY KEY, n integer);
                    CREATE TABLE b (a_id integer REFERENCES a (id) ON DELETE CASCADE, code varchar(10) NOT NULL);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE b (a_id integer REFERENCES a (id) ON DELETE CASCADE);
                        """),
                new Case("each of three acts upon the others", """
                    CREATE TABLE a (id integer PRIMARY KEY, b_id integer, c_id integer, n integer);
                    CREATE TABLE b (id integer PRIMARY KEY, a_id integer, c_id integer, n integer);
                    CREATE TABLE c (id integer PRIMARY KEY, a_id integer, b_id integer, n integer);
                    """ + CIRCLES, """
                        CREATE TABLE a (id integer PRIMARY KEY, b_id integer, c_id integer, n bigint);
                        CREATE TABLE b (id integer PRIMARY KEY, a_id integer, c_id integer, n bigint);
                        CREATE TABLE c (id integer PRIMARY KEY, a_id integer, b_id integer, n bigint);
                        """ + CIRCLES),
                new Case("what one action changes, another passes on", """
                    CREATE TABLE a (id integer PRIMARY KEY, n integer);
                    CREATE TABLE b (a_id integer UNIQUE REFERENCES a (id) ON DELETE SET NULL);
                    CREATE TABLE c (b_id integer REFERENCES b (a_id) ON UPDATE CASCADE ON DELETE SET NULL);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE b (a_id integer UNIQUE REFERENCES a (id) ON DELETE SET NULL);
                        CREATE TABLE c (b_id integer REFERENCES b (a_id) ON UPDATE CASCADE ON DELETE SET NULL);
                        """),
                new Case("an index that serves as a key gets another name", """
                    CREATE TABLE a (code integer NOT NULL, n integer);
                    CREATE UNIQUE INDEX ix_a ON a (code);
                    CREATE TABLE b (id integer PRIMARY KEY, a_code integer REFERENCES a (code),
                      parent integer REFERENCES b (id) ON DELETE CASCADE, n integer);
                    """, """
                        CREATE TABLE a (code integer NOT NULL, n integer);
                        CREATE UNIQUE INDEX ix_code ON a (code);
                        CREATE TABLE b (id integer PRIMARY KEY, a_code integer REFERENCES a (code),
                          parent integer REFERENCES b (id) ON DELETE CASCADE, n bigint);
                        """),
                new Case("a new column acts, and refers to what changes", """
                    CREATE TABLE a (id integer PRIMARY KEY, n integer);
                    CREATE TABLE b (id integer PRIMARY KEY, n integer);
                    CREATE TABLE c (b_id integer REFERENCES b (id));
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE b (id integer PRIMARY KEY, n bigint);
                        CREATE TABLE c (b_id integer REFERENCES b (id), a_id integer REFERENCES a (id) ON DELETE CASCADE);
                        """),
                new Case("a new column with a default is unique", """
                    CREATE TABLE a (id integer PRIMARY KEY);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, code integer UNIQUE DEFAULT 7, label varchar(10) DEFAULT 'x',
                          day timestamp DEFAULT CURRENT_TIMESTAMP);
                        CREATE UNIQUE INDEX ix_label ON a (label);
                        CREATE UNIQUE INDEX ix_day ON a (day);
                        """),
                new Case("a unique column with a default becomes another", """
                    CREATE TABLE a (id integer PRIMARY KEY, code timestamp UNIQUE DEFAULT CURRENT_TIMESTAMP);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY, code boolean UNIQUE);
                        """),
                new Case("a number has fewer digits on either side of its point", """
                    CREATE TABLE a (id integer PRIMARY KEY, price numeric(6,3) NOT NULL);
                    """, """
                    CREATE TABLE a (id integer PRIMARY KEY, price numeric(3,2) NOT NULL);
                    """),
                new Case("a child whose parents are checked late takes no NULL any more", """
                    CREATE TABLE a (id integer PRIMARY KEY);
                    CREATE TABLE b (a_id integer REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED, label varchar(9));
                    """, """
                    CREATE TABLE a (id integer PRIMARY KEY);
                    CREATE TABLE b (a_id integer REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED,
                      label varchar(9) NOT NULL DEFAULT 'x');
                    """),
                new Case("a numbered column moves", """
                    CREATE TABLE a (n varchar(10), id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY);
                    """, """
                        CREATE TABLE a (id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, n varchar(10));
                        """));
    }

    private static final String CIRCLES = Stream.of("ab", "ac", "ba", "bc", "ca", "cb")
            .map(pair -> "ALTER TABLE %1$s ADD FOREIGN KEY (%2$s_id) REFERENCES %2$s (id) ON DELETE CASCADE;\n"
                    .formatted(pair.charAt(0), pair.charAt(1)))
            .reduce("", String::concat);

    @TestFactory
    Stream<DynamicTest> postgresql_goes_up_and_down(PostgreSqlEngine engine) {
        return goUpAndDown(engine);
    }

    @TestFactory
    Stream<DynamicTest> mariadb_goes_up_and_down(MariaDbEngine engine) {
        return goUpAndDown(engine);
    }

    @TestFactory
    Stream<DynamicTest> h2_goes_up_and_down(H2Engine engine) {
        return goUpAndDown(engine);
    }

    @TestFactory
    Stream<DynamicTest> sqlite_goes_up_and_down(SqliteEngine engine) {
        return goUpAndDown(engine);
    }

    @TestFactory
    Stream<DynamicTest> d15_d1_goes_up_and_down() {
        return goUpAndDown(SqliteEngine.d1());
    }

    private static Stream<DynamicTest> goUpAndDown(Engine engine) {
        return cases().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            Document before = read(each.before());
            Document after = Matching.byName(before.schema(), read(each.after()).schema())
                    .applied(before);
            new Versions(engine, before.schema(), after.schema(), 1).goesUpAndDown();
        }));
    }

    private static Document read(String script) throws IOException {
        try (SqlReader reader = new SqlReader("postgresql", RowSink.NONE, Duration.ofSeconds(10))) {
            reader.read(new StringReader(script), "script");
            assertThat(reader.design().report().skipped()).isEmpty();
            return reader.design().document();
        }
    }
}
