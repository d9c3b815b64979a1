package keyline.model.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds migrations against the expected files in `<dialect>/<case>.up.sql` and `.down.sql`. What came out stands in
/// `target/migrations`.
class MigrationTest {

    private static final String CUSTOMERS = """
        CREATE TABLE customers (customer_id integer PRIMARY KEY, name varchar(80) NOT NULL, phone varchar(30));
        CREATE TABLE orders (order_id integer PRIMARY KEY, customer_id integer NOT NULL
          REFERENCES customers (customer_id) ON DELETE CASCADE, total numeric(10,2));
        """;

    private static final Map<String, Versions> CASES = new TreeMap<>(Map.of(
            "add-profile", Versions.of(CUSTOMERS, CUSTOMERS + """
                CREATE TABLE profiles (profile_id integer PRIMARY KEY, customer_id integer NOT NULL UNIQUE
                  REFERENCES customers (customer_id), bio text);
                ALTER TABLE customers ADD COLUMN email varchar(120);
                ALTER TABLE orders ADD COLUMN profile_id integer REFERENCES profiles (profile_id);
                """),
            "renames", Versions.of(CUSTOMERS, """
                CREATE TABLE clients (customer_id integer PRIMARY KEY, full_name varchar(80) NOT NULL, phone varchar(30));
                CREATE TABLE orders (order_id integer PRIMARY KEY, customer_id integer NOT NULL
                  REFERENCES clients (customer_id) ON DELETE CASCADE, total numeric(10,2));
                """, "clients", "full_name"),
            "types", Versions.of(CUSTOMERS, """
                CREATE TABLE customers (customer_id bigint PRIMARY KEY, name varchar(40) NOT NULL, phone integer);
                CREATE TABLE orders (order_id integer PRIMARY KEY, customer_id bigint NOT NULL
                  REFERENCES customers (customer_id) ON DELETE CASCADE, total numeric(10,0) NOT NULL DEFAULT 0);
                """),
            "drops", Versions.of(CUSTOMERS, """
                CREATE TABLE customers (customer_id integer PRIMARY KEY, name varchar(80) NOT NULL);
                """),
            "constraints", Versions.of(CUSTOMERS, """
                CREATE TABLE customers (customer_id integer PRIMARY KEY, name varchar(80) NOT NULL UNIQUE,
                  phone varchar(30), CHECK (phone <> ''));
                CREATE INDEX ON customers (phone);
                CREATE TABLE orders (order_id integer PRIMARY KEY, customer_id integer
                  REFERENCES customers (customer_id) ON DELETE SET NULL, total numeric(10,2));
                """),
            "enums", Versions.of("""
                CREATE TYPE status AS ENUM ('new', 'paid', 'void');
                CREATE TABLE orders (order_id integer PRIMARY KEY, state status NOT NULL DEFAULT 'new');
                """, """
                CREATE TYPE status AS ENUM ('new', 'sent', 'paid');
                CREATE TABLE orders (order_id integer PRIMARY KEY, state status NOT NULL DEFAULT 'new');
                """),
            "new-values", Versions.of("""
                CREATE TYPE status AS ENUM ('new', 'paid');
                CREATE TABLE orders (order_id integer PRIMARY KEY, state status);
                """, """
                CREATE TYPE status AS ENUM ('new', 'sent', 'paid');
                CREATE TABLE orders (order_id integer PRIMARY KEY, state status);
                COMMENT ON TABLE orders IS 'What was bought.';
                """),
            "cycle", Versions.of("""
                CREATE TABLE teams (team_id integer PRIMARY KEY, lead integer);
                CREATE TABLE people (person_id integer PRIMARY KEY, team_id integer REFERENCES teams (team_id));
                """, """
                CREATE TABLE teams (team_id bigint PRIMARY KEY, lead integer);
                CREATE TABLE people (person_id integer PRIMARY KEY, team_id bigint REFERENCES teams (team_id));
                ALTER TABLE teams ADD CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id);
                CREATE VIEW leads AS SELECT lead FROM teams;
                """),
            "other-columns", Versions.of("""
                CREATE TABLE a (id integer PRIMARY KEY, first_name text, last_name text);
                """, """
                CREATE TABLE a (id integer PRIMARY KEY, given_name text, family_name text NOT NULL);
                """)));

    @TestFactory
    Stream<DynamicTest> a_migration_is_as_expected() {
        return Dialects.all().stream()
                .flatMap(dialect -> CASES.entrySet().stream().flatMap(each -> {
                    Versions versions = each.getValue();
                    String name = dialect.key() + "/" + each.getKey();
                    return Stream.of(
                            expecting(name + ".up.sql", versions.before(), versions.after(), dialect),
                            expecting(name + ".down.sql", versions.after(), versions.before(), dialect));
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_done_where_nothing_changes() {
        Schema shop = Shop.document().schema();
        return Dialects.all().stream()
                .map(dialect -> DynamicTest.dynamicTest(
                        dialect.key(),
                        () -> assertThat(Migration.between(shop, shop, dialect).steps())
                                .isEmpty()));
    }

    @Test
    void what_goes_for_good_is_named() {
        Versions versions = CASES.getOrDefault("drops", Versions.of("", ""));
        assertThat(Migration.between(
                                versions.before(),
                                versions.after(),
                                Dialects.all().getFirst())
                        .losses())
                .extracting(Hazard.Loses::sentence)
                .containsExactly("the values of customers.phone go.", "the rows of orders go.");
    }

    @TestFactory
    Stream<DynamicTest> d5_deferral_is_never_switched_off() {
        Dialect d1 = Dialects.of("d1").orElseThrow();
        return CASES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(Migration.between(
                                                each.getValue().before(),
                                                each.getValue().after(),
                                                d1)
                                        .script()
                                        .text())
                                .doesNotContain("OFF", "FALSE", "BEGIN", "COMMIT")));
    }

    @Test
    void d9_the_next_file_has_the_highest_number_and_one() {
        MigrationFile file = MigrationFile.next(List.of("0001_start.sql", "0007_more.sql", "notes.txt"), "add profile");
        assertThat(file.fileName()).isEqualTo("0008_add_profile.sql");
        Dialect d1 = Dialects.of("d1").orElseThrow();
        Migration nothing = Migration.between(Schema.empty(), Schema.empty(), d1);
        assertThat(file.text(nothing, Instant.parse("2026-02-01T10:00:00Z")))
                .startsWith("-- Migration number: 0008 \t 2026-02-01T10:00:00Z\n");
        assertThat(MigrationFile.next(List.of(), "../x").fileName()).isEqualTo("0001_.._x.sql");
    }

    private static DynamicTest expecting(String file, Schema before, Schema after, Dialect dialect) {
        return DynamicTest.dynamicTest(file, () -> {
            String text = Migration.between(before, after, dialect).script().text();
            Path actual = Path.of("target", "migrations").resolve(file);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, text);
            assertThat(text).isEqualTo(read(file));
        });
    }

    private static String read(String file) {
        try (var stream = MigrationTest.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
