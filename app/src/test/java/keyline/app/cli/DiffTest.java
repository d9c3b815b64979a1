package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final String OLD = "CREATE TABLE users (id integer PRIMARY KEY, name varchar(40));\n";
    private static final String NEW =
            "CREATE TABLE users (id integer PRIMARY KEY, full_name varchar(40), age integer);\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_rename_is_suggested_and_not_taken() throws IOException {
        assertThat(diff(OLD, NEW, "--to", "postgresql")).isZero();
        assertThat(terminal.out()).contains("ADD COLUMN full_name", "Loses data: the values of users.name go.");
        assertThat(terminal.err()).contains("--rename \"users.name=full_name\"");
    }

    @Test
    void a_rename_that_is_said_keeps_the_values() throws IOException {
        assertThat(diff(OLD, NEW, "--to", "postgresql", "--rename", "users.name=full_name"))
                .isZero();
        assertThat(terminal.out())
                .contains("RENAME COLUMN name TO full_name", "ADD COLUMN age")
                .doesNotContain("DROP");
    }

    @Test
    void two_tables_and_two_columns_swap_their_names() throws IOException {
        String old =
                "CREATE TABLE a (id integer PRIMARY KEY, x integer, y integer); CREATE TABLE b (id integer, z text);\n";
        String fresh =
                "CREATE TABLE b (id integer PRIMARY KEY, y integer, x integer); CREATE TABLE a (id integer, z text);\n";
        assertThat(diff(old, fresh, "--to", "postgresql", "--rename", "a.x=y,a.y=x,a=b,b=a"))
                .isZero();
        assertThat(terminal.out())
                .contains("RENAME TO new_b", "RENAME COLUMN new_y TO y")
                .doesNotContain("ADD COLUMN", "DROP COLUMN", "Loses data");
    }

    @Test
    void a_renamed_table_leaves_its_name_to_a_new_one() throws IOException {
        String old = "CREATE TABLE a (id integer PRIMARY KEY, x integer);\n";
        String fresh = "CREATE TABLE a (w text); CREATE TABLE a_old (id integer PRIMARY KEY, y integer);\n";
        assertThat(diff(old, fresh, "--to", "postgresql", "--rename", "a=a_old,a.x=y"))
                .isZero();
        assertThat(terminal.out())
                .contains("ALTER TABLE a RENAME TO a_old", "RENAME COLUMN x TO y", "CREATE TABLE a (")
                .doesNotContain("Loses data");
    }

    @Test
    void a_renamed_schema_takes_its_tables_along() throws IOException {
        String old = "CREATE SCHEMA sales; CREATE TABLE sales.p (id integer PRIMARY KEY, x integer);\n";
        String fresh = "CREATE SCHEMA trade; CREATE TABLE trade.p (id integer PRIMARY KEY, x integer);\n";
        assertThat(diff(old, fresh, "--to", "postgresql")).isZero();
        assertThat(terminal.err()).contains("--rename \"sales=trade\"").doesNotContain("p=p");
        for (String rename : List.of("sales=trade", "sales.p=trade.p")) {
            assertThat(diff(old, fresh, "--to", "postgresql", "--rename", rename))
                    .isZero();
            assertThat(terminal.out())
                    .doesNotContain("DROP TABLE", "CREATE TABLE")
                    .containsAnyOf("ALTER SCHEMA sales RENAME TO trade", "ALTER TABLE sales.p SET SCHEMA trade");
        }
    }

    @Test
    void a_table_gets_its_name_in_other_capitals() throws IOException {
        String old = "CREATE TABLE users (id integer);\n";
        String fresh = "CREATE TABLE \"Users\" (id integer);\n";
        assertThat(diff(old, fresh, "--to", "sqlite")).isZero();
        assertThat(terminal.out())
                .contains("ALTER TABLE users RENAME TO new_Users", "ALTER TABLE new_Users RENAME TO Users");
        assertThat(diff(old, "CREATE TABLE \"USERS\" (id integer);\n", "--to", "h2"))
                .isZero();
        assertThat(terminal.err()).contains("Nothing to do");
    }

    @Test
    void numbers_texts_and_truth_become_each_other() throws IOException {
        String old = "CREATE TABLE t (a boolean, b bigint, c varchar(9));\n";
        String fresh = "CREATE TABLE t (a integer, b boolean, c boolean);\n";
        assertThat(diff(old, fresh, "--to", "postgresql")).isZero();
        assertThat(terminal.out())
                .contains(
                        "a TYPE integer USING a::integer",
                        "b TYPE boolean USING b <> 0",
                        "c TYPE boolean USING c::boolean")
                .contains("Loses data: values of t.b are cut", "Loses data: texts in t.c are written as the new type")
                .doesNotContain("DROP");
        assertThat(diff(old, fresh, "--to", "mariadb")).isZero();
        assertThat(terminal.out()).contains("SET c = CASE LOWER(c) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE c END");
    }

    @Test
    void a_new_column_of_an_enum_has_a_value_where_enums_are_checks() throws IOException {
        String fresh = "CREATE TYPE state AS ENUM ('new', 'old'); CREATE TABLE users (id integer PRIMARY KEY,"
                + " name varchar(40), state state NOT NULL);\n";
        assertThat(diff(OLD, fresh, "--to", "sqlite")).isZero();
        assertThat(terminal.out()).contains("SELECT id, name, 'new' FROM users");
    }

    @Test
    void a_large_text_becomes_a_number_in_h2_by_way_of_a_short_one() throws IOException {
        assertThat(diff("CREATE TABLE t (a text);\n", "CREATE TABLE t (a integer);\n", "--to", "h2"))
                .isZero();
        assertThat(terminal.out()).contains("SET DATA TYPE INTEGER USING CAST(a AS VARCHAR)");
    }

    @Test
    void a_view_goes_while_the_table_under_it_is_rebuilt() throws IOException {
        String table = "CREATE TABLE t (a integer%s); CREATE VIEW v AS SELECT a FROM t;\n";
        assertThat(diff(table.formatted(""), table.formatted(", CHECK (a > 0)"), "--to", "sqlite"))
                .isZero();
        assertThat(terminal.out()).containsSubsequence("DROP VIEW v", "RENAME TO t", "CREATE VIEW v");
    }

    @Test
    void rows_get_the_value_that_is_said_in_a_new_column() throws IOException {
        String fresh = "CREATE TABLE users (id integer PRIMARY KEY, name varchar(40), rank integer NOT NULL,"
                + " origin varchar(9) NOT NULL);\n";
        assertThat(diff(OLD, fresh, "--to", "postgresql", "--fill", "users.rank=7", "--fill=users.origin=it's"))
                .isZero();
        assertThat(terminal.out()).contains("SET rank = 7", "The rows that are there get 7.", "SET origin = 'it''s'");
        assertThat(diff(OLD, fresh, "--to", "postgresql", "--fill", "users.rank=high"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("“high” is no value of the type of users.rank.");
        assertThat(diff(OLD, fresh, "--to", "postgresql", "--fill", "users.name=x"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains("--fill takes table.column=value of a new column that needs one, not \"users.name=x\"");
    }

    @Test
    void down_is_the_way_back() throws IOException {
        assertThat(diff(OLD, NEW, "--to", "mysql", "--down", "--rename", "users.name=full_name"))
                .isZero();
        assertThat(terminal.out()).contains("RENAME COLUMN full_name TO name", "DROP COLUMN age");
    }

    @Test
    void d9_a_folder_of_migrations_gets_the_next_file() throws IOException {
        Path migrations = folder.resolve("migrations");
        String name = migrations.toString();
        assertThat(diff(OLD, NEW, "--to", "d1", "-o", name, "--name", "add profile"))
                .isZero();
        assertThat(diff(OLD, NEW, "--to", "d1", "-o", name, "--name", "and more"))
                .isZero();
        assertThat(migrations.resolve("0001_add_profile.sql")).content().startsWith("-- Migration number: 0001 \t 20");
        assertThat(migrations.resolve("0002_and_more.sql")).exists();
    }

    @Test
    void equal_designs_need_no_migration() throws IOException {
        assertThat(diff(OLD, OLD, "--to", "sqlite")).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("Nothing to do");
    }

    @Test
    void json_lists_the_steps_and_what_goes() throws IOException {
        assertThat(diff(OLD, NEW, "--to", "sqlite", "--json")).isZero();
        assertThat(terminal.out()).contains("\"losesData\":true", "\"losses\":[\"the values of users.name go.\"]");
    }

    @Test
    void what_makes_no_sense_is_one_line() throws IOException {
        assertRefused();
        assertRefused("--to", "dbase");
        assertRefused("--to", "d1", "--rename", "x=y");
        assertRefused("--to", "d1", "-o", folder.toString());
    }

    private void assertRefused(String... options) throws IOException {
        assertThat(diff(OLD, NEW, options)).isEqualTo(2);
        assertThat(terminal.err().lines().filter(line -> line.startsWith("keyline: ")))
                .hasSize(1);
    }

    @Test
    void what_is_skipped_is_told_by_the_exit_code() throws IOException {
        assertThat(diff(
                        OLD,
                        NEW + "CREATE TABLE more (id integer, FOREIGN KEY (gone) REFERENCES users (id));",
                        "--to",
                        "h2"))
                .isEqualTo(3);
    }

    private int diff(String old, String fresh, String... options) throws IOException {
        Path before = Files.writeString(folder.resolve("old.sql"), old);
        Path after = Files.writeString(folder.resolve("new.sql"), fresh);
        List<String> words = new ArrayList<>(List.of("diff", before.toString(), after.toString()));
        words.addAll(List.of(options));
        return terminal.run(words);
    }
}
