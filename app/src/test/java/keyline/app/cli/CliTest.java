package keyline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.edit.AddDiagram;
import keyline.model.example.Shop;
import keyline.persistence.file.Project;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void no_argument_opens_the_window() {
        assertThat(run()).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of())).isEqualTo(new Cli.Opening(List.of(), false));
    }

    @Test
    void open_opens_the_window_with_files_or_the_example() throws IOException {
        Path shop = shop("shop.keyline");

        assertThat(run("open", shop.toString())).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of("open", shop.toString()))).isEqualTo(new Cli.Opening(List.of(shop), false));
        assertThat(run("open", "--example", "shop")).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of("open", "--example=shop"))).isEqualTo(new Cli.Opening(List.of(), true));
    }

    @Test
    void a_file_alone_is_opened_as_a_desktop_does_it() throws IOException {
        Path shop = shop("shop.keyline");

        assertThat(run(shop.toString())).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of(shop.toString())).files()).containsExactly(shop);
    }

    @Test
    void help_names_every_command() {
        assertThat(run("--help")).isZero();
        assertThat(out())
                .contains("keyline [open", "keyline import", "keyline export", "keyline check", "keyline info");
        assertThat(run("export", "--help")).isZero();
        assertThat(out()).contains("postgresql, mysql, mariadb, sqlite");
    }

    @Test
    void a_diagram_is_exported_as_svg_with_its_texts() {
        assertThat(run("export", "--example", "shop", "--to", "svg", "--only", "customers"))
                .isZero();

        assertThat(out()).startsWith("<svg ").contains(">customers</text>").doesNotContain(">orders</text>");
    }

    @Test
    void a_picture_is_of_the_diagram_that_is_named() throws IOException {
        Document shop = Shop.document();
        Diagram sales = Diagram.named(shop.newId(DiagramId::new), "Sales");
        Diagram filled = sales.withBoxes(sales.boxes().with(Shop.ORDERS, Box.at(0, 0)));
        Path file = folder.resolve("two.keyline");
        ProjectFile.write(file, new AddDiagram(filled).apply(shop), SampleRows.NONE);

        assertThat(run("export", file.toString(), "--to", "svg", "--diagram", "sales"))
                .isZero();
        assertThat(out()).contains(">orders</text>").doesNotContain(">customers</text>");
        assertThat(run("export", file.toString(), "--to", "svg", "--diagram", "none"))
                .isEqualTo(2);
    }

    @Test
    void the_version_is_one_line() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("keyline ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate|keyline: there is no command frobnicate; see keyline --help",
                "info|keyline: a file is missing; see keyline --help",
                "info a.sql --yaml|keyline: there is no option --yaml; see keyline --help",
                "export a.keyline|keyline: --to is missing; see keyline --help",
                "export a.keyline --to|keyline: --to needs a value; see keyline --help",
                "export --example shop --to mysql --only nothing|keyline: there is no table nothing; see keyline"
                        + " --help",
                "export --example zoo --to mysql|keyline: there is no example zoo, only shop; see keyline --help",
                "check --example shop a.sql|keyline: give a file or an example, not both; see keyline --help",
                "import a.sql|keyline: -o is missing; see keyline --help",
                "import a.sql -o b.keyline --from dbase|keyline: --from takes sqlite, dbml, drizzle, csv, postgresql,"
                        + " mysql, mariadb, mssql, oracle, h2, sql; see keyline --help",
                "import -o b.keyline|keyline: a file to import is missing; see keyline --help",
                "bench layout a.sql|keyline: bench layout takes no such arguments; see keyline --help",
                "open none.keyline|keyline: none.keyline doesn't exist.",
                "info none.sql|keyline: none.sql doesn't exist.",
            })
    void wrong_usage_is_one_line_and_exit_2(String words, String message) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err()).isEqualTo(message + System.lineSeparator());
        assertThat(out()).isEmpty();
    }

    @Test
    void what_a_target_cannot_say_is_told_on_standard_error() {
        assertThat(run("export", "--example", "shop", "--to", "oracle")).isZero();
        assertThat(err()).contains("ON UPDATE");
        assertThat(out()).startsWith("CREATE TABLE");
        assertThat(run("export", "--example", "shop", "--to", "dbml")).isZero();
    }

    @Test
    void an_unreadable_file_is_one_line_and_exit_2() throws IOException {
        Path file = Files.writeString(folder.resolve("x.keyline.json"), "{\"keyline\":7}");

        for (String command : List.of("info", "check")) {
            assertThat(run(command, file.toString())).isEqualTo(2);
            assertThat(err())
                    .isEqualTo("keyline: x.keyline.json was written by a newer Keyline"
                            + " (format 7, this one reads up to 3)." + System.lineSeparator());
        }
    }

    @Test
    void rows_that_cannot_be_read_are_one_line_and_exit_2() throws IOException {
        Path file = shop("x.keyline.json");
        Files.writeString(file, Files.readString(file).replace("[1,\"Maria Lindgren\",null]", "[1,\"Maria\"]"));

        assertThat(run("export", file.toString(), "--to", "mysql", "--with-data"))
                .isEqualTo(2);
        assertThat(err())
                .startsWith("keyline: x.keyline.json is damaged (line ")
                .hasLineCount(1);
    }

    @Test
    void info_counts_as_json() {
        assertThat(run("info", "--example", "shop", "--json")).isZero();
        assertThat(out())
                .startsWith(
                        "{\"tables\":6,\"columns\":21,\"primaryKeys\":6,\"foreignKeys\":5,\"compositeForeignKeys\":0,"
                            + "\"selfReferences\":1,\"uniqueConstraints\":2,\"checks\":3,\"indexes\":3,\"enums\":0,"
                            + "\"views\":0,\"rows\":58,\"enforced\":16,\"pending\":0,\"byTable\":{\"customers\":{\"columns\":4,")
                .hasLineCount(1);
    }

    @Test
    void info_counts_as_lines() {
        assertThat(run("info", "--example", "shop")).isZero();
        assertThat(out().lines()).contains("tables 6", "rows 58", "pending 0").hasSize(14);
    }

    @Test
    void export_writes_a_script_to_standard_output() {
        assertThat(run("export", "--example", "shop", "--to", "postgresql")).isZero();
        assertThat(out()).contains("CREATE TABLE customers").doesNotContain("INSERT");
    }

    @Test
    void export_writes_rows_and_some_tables_to_a_file() throws IOException {
        Path script = folder.resolve("shop.sql");

        assertThat(run(
                        "export",
                        shop("shop.keyline").toString(),
                        "--to",
                        "sqlite",
                        "-o",
                        script.toString(),
                        "--with-data",
                        "--only",
                        "customers, shippers"))
                .isZero();

        assertThat(script)
                .content()
                .contains("CREATE TABLE customers", "Ada Lovelace")
                .doesNotContain("TABLE orders");
        assertThat(out()).isEmpty();
    }

    @Test
    void export_writes_the_rows_for_postgresql_as_copy() {
        assertThat(run("export", "--example", "shop", "--to", "postgresql", "--copy"))
                .isZero();
        assertThat(out()).contains("COPY customers", "Ada Lovelace").doesNotContain("INSERT INTO");
    }

    @Test
    void export_as_copy_is_an_insert_where_there_is_no_copy() {
        assertThat(run("export", "--example", "shop", "--to", "mysql", "--copy"))
                .isZero();
        assertThat(out()).contains("INSERT INTO customers", "Ada Lovelace").doesNotContain("COPY ");
    }

    @Test
    void export_adds_the_relations_of_drizzle() {
        assertThat(run("export", "--example", "shop", "--to", "drizzle-pg")).isZero();
        assertThat(out()).contains("pgTable(").doesNotContain("defineRelations");

        assertThat(run("export", "--example", "shop", "--to", "drizzle-pg", "--relations"))
                .isZero();
        assertThat(out()).contains("pgTable(", "defineRelations(");
    }

    @Test
    void an_exported_script_can_be_imported_again() throws IOException {
        Path script = folder.resolve("shop.sql");
        Path project = folder.resolve("again.keyline");
        run("export", "--example", "shop", "--to", "sqlite", "--with-data", "-o", script.toString());

        assertThat(run("import", script.toString(), "-o", project.toString())).isZero();

        run("info", project.toString());
        assertThat(out().lines())
                .contains("tables 6", "foreignKeys 5", "checks 3", "indexes 3", "rows 58", "pending 0");
    }

    @Test
    void import_lists_what_it_skips_and_exits_with_3() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), "CREATE TABLE t (a INT);\n\nATTACH 'x' AS y;\n");
        Path project = folder.resolve("x.keyline.json");

        assertThat(run("import", script.toString(), "-o", project.toString(), "--from", "sqlite"))
                .isEqualTo(3);

        assertThat(err())
                .isEqualTo("line 3: ATTACH 'x' AS y (a script can't open other files)" + System.lineSeparator());
        assertThat(out()).contains("read as SQLite, 1 tables, 0 foreign keys, 0 views; 1 statements skipped");
        try (Project read = ProjectFile.read(project)) {
            assertThat(read.document().schema().tableNamed("t")).isPresent();
        }
    }

    @Test
    void import_never_replaces_what_is_no_project() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), "CREATE TABLE t (a INT);");

        assertThat(run("import", script.toString(), "-o", script.toString())).isEqualTo(2);

        assertThat(err())
                .isEqualTo("keyline: x.sql exists, and is no project that could be replaced." + System.lineSeparator());
        assertThat(script).hasContent("CREATE TABLE t (a INT);");
    }

    @Test
    void info_and_check_exit_with_3_when_statements_were_skipped() throws IOException {
        Path script = Files.writeString(
                folder.resolve("x.sql"), "CREATE TABLE t (id INTEGER PRIMARY KEY);\nATTACH 'x' AS y;\n");

        assertThat(run("info", script.toString())).isEqualTo(3);
        assertThat(run("check", script.toString())).isEqualTo(3);
    }

    @Test
    void info_counts_what_is_pending() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), """
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE c (id INTEGER PRIMARY KEY, p INT NOT NULL CONSTRAINT fk REFERENCES p, n INT CHECK (n > 0));
            INSERT INTO c VALUES (2, 7, 0);
            """);

        run("info", script.toString());
        assertThat(out().lines()).contains("enforced 2", "pending 2");
    }

    @Test
    void an_empty_project_has_no_problem() throws IOException {
        Path file = folder.resolve("empty.keyline");
        ProjectFile.write(file, Document.empty(), SampleRows.NONE);

        assertThat(run("check", file.toString())).isZero();
        assertThat(run("info", file.toString())).isZero();
    }

    private Path shop(String name) throws IOException {
        Path file = folder.resolve(name);
        ProjectFile.write(file, Shop.document(), Shop.rows());
        return file;
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return Cli.run(List.of(words), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
