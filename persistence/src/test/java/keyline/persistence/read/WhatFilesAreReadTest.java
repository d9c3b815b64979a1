package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.persistence.csv.CsvExport;
import keyline.persistence.csv.CsvFormat;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.store.Pending;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read beside scripts and DBML: files of other kinds, and what Keyline itself writes.
class WhatFilesAreReadTest {

    @TempDir
    private Path folder;

    @Test
    void d1_a_file_of_sqlite_comes_with_its_rows() throws IOException, SQLException {
        Path file = folder.resolve("shop.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE p (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL COLLATE NOCASE UNIQUE)");
            statement.execute("CREATE TABLE t (p INT REFERENCES p ON DELETE CASCADE, n DECIMAL(5,1) CHECK (n > 0))");
            statement.execute("INSERT INTO p VALUES (1, 'a')");
            statement.execute("INSERT INTO t VALUES (1, 2.5), (NULL, NULL)");
        }

        assertThat(read(file))
                .contains(
                        "p: name varchar(20) not null",
                        "p: unique [name]",
                        "p: primary key [id]",
                        "t: foreign key [p] -> p[id] delete CASCADE update NO_ACTION NOT_DEFERRABLE",
                        "t: check  n>0",
                        "p: row 1, a",
                        "t: row 1, 2.5",
                        "t: row NULL, NULL");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"t.csv, \",\"", "t.csv, ;", "t.tsv, \"\t\"", "t.csv, |"})
    void d1_a_table_of_text_gets_types_keys_and_nullability_from_its_values(String name, String separator)
            throws IOException {
        String text = "id,name,price,day,active,note\n"
                + "1,\"Ada \"\"A\"\"\",2.50,2020-01-02,true,\n"
                + "2,Bob,3,2020-02-03,false,x\n";
        Path file = Files.writeString(folder.resolve(name), text.replace(",", separator));

        assertThat(read(file))
                .contains(
                        "t: id int not null",
                        "t: primary key [id]",
                        "t: price decimal(10,2) not null",
                        "t: day date not null",
                        "t: active boolean not null",
                        "t: row 1, Ada \"A\", 2.5, 2020-01-02, 1, NULL",
                        "t: row 2, Bob, 3, 2020-02-03, 0, x");
    }

    static Stream<String> dialects() {
        return Dialects.all().stream().map(Dialect::key);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void d1_an_own_script_of_every_dialect_is_recognised_and_read_with_its_rows(String key) throws IOException {
        Dialect dialect = Dialects.of(key).orElseThrow();
        String script = Ddl.script(Shop.document().schema(), dialect, DdlOptions.DEFAULT.with(Shop.rows()))
                .text();

        holdsTheShop(Files.writeString(folder.resolve("shop.sql"), script));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.keyline", "shop.keyline.json"})
    void d1_an_own_project_is_read(String name) throws IOException {
        Path file = folder.resolve(name);
        ProjectFile.write(file, Shop.document(), Shop.rows());

        holdsTheShop(file);
    }

    @Test
    void d1_own_dbml_is_read_with_its_rows_and_areas() throws IOException {
        CodeContent content = CodeContent.of(Shop.document()).with(Shop.rows());
        String text = CodeFormats.of("dbml").orElseThrow().write(content).text();

        holdsTheShop(Files.writeString(folder.resolve("shop.dbml"), text));
    }

    @ParameterizedTest
    @CsvSource({
        "mermaid, shop.mmd",
        "mermaid, shop.mermaid",
        "mermaid, shop.txt",
        "mermaid, shop",
        "plantuml, shop.puml",
        "plantuml, shop.plantuml",
        "plantuml, shop.txt",
        "markdown, shop.md"
    })
    void d1_an_own_drawing_or_dictionary_is_recognised_and_read(String key, String name) throws IOException {
        CodeContent content = CodeContent.of(Shop.document()).with(Shop.rows());
        String text = CodeFormats.of(key).orElseThrow().write(content).text();

        assertThat(read(Files.writeString(folder.resolve(name), text)))
                .contains(
                        "orders: total_amount decimal(10,2)" + (key.equals("mermaid") ? "" : " not null")
                                + (key.equals("markdown") ? " default '0'" : ""),
                        "orders: foreign key [shipper_id] -> shippers[shipper_id] delete "
                                + (key.equals("markdown") ? "SET_NULL update CASCADE" : "NO_ACTION update NO_ACTION")
                                + " NOT_DEFERRABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "mermaid, Mermaid in Markdown, erDiagram%nt { int a }",
        "dbml, DBML in Markdown, Table t { a int }",
        "sql, SQLite in Markdown, PRAGMA foreign_keys=OFF;%nCREATE TABLE t (a int);",
        "plantuml, PlantUML in Markdown, entity t {%na : int%n}",
    })
    void d1_a_block_of_a_page_is_read_and_said(String language, String kind, String block) throws IOException {
        String page = "# A page\n\n```%s\n%s\n```\n".formatted(language, block.replace("%n", "\n"));
        Path file = Files.writeString(folder.resolve("README.md"), page);

        try (Input input = Inputs.open(List.of(file))) {
            assertThat(input.kind()).isEqualTo(kind);
            assertThat(new ReadText(input).lines()).contains("t: a int");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF_8", "UTF_8_WITH_MARK", "UTF_16"})
    void d1_own_tables_of_text_are_read(CsvExport.Text encoding) throws IOException {
        Schema schema = Shop.document().schema();
        Path file = folder.resolve("customers.csv");
        CsvExport export = new CsvExport(CsvFormat.COMMA, encoding, CsvExport.Formulas.KEPT);
        try (OutputStream out = Files.newOutputStream(file)) {
            export.write(schema.table(Shop.CUSTOMERS), schema, Shop.rows(), out);
        }

        assertThat(read(file))
                .contains(
                        "customers: primary key [customer_id]",
                        "customers: row 1, Ada Lovelace, ada@example.org, 1",
                        "customers: row 6, Sofia Kovalevskaja, sofia@example.org, NULL");
    }

    /// The rows and the foreign keys, whatever these are called and do: not all can say it.
    private void holdsTheShop(Path file) throws IOException {
        Path shop = folder.resolve("expected.keyline");
        ProjectFile.write(shop, Shop.document(), Shop.rows());

        assertThat(said(file)).containsExactlyInAnyOrderElementsOf(said(shop)).hasSizeGreaterThan(50);
    }

    private static List<String> said(Path file) throws IOException {
        return read(file).stream()
                .filter(line -> line.contains(": row ") || line.contains(": foreign key "))
                .map(line -> line.replaceFirst("key \\w*\\[", "key [").replaceFirst(" delete .*", ""))
                .toList();
    }

    private static List<String> read(Path file) throws IOException {
        try (Input input = Inputs.open(List.of(file))) {
            assertThat(input.report().skipped()).isEmpty();
            return new ReadText(input).lines();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''", "windows-1252, ''"})
    void d1_a_script_of_sql_server_may_be_in_utf_16(String charset, String mark) throws IOException {
        String script = mark + "CREATE TABLE [t] ([Größe] [int] NULL)\r\nGO\r\nINSERT [t] VALUES (1)\r\nGO\r\n";
        Path file = Files.writeString(folder.resolve("script.sql"), script, Charset.forName(charset));

        assertThat(read(file)).contains("t: Größe int", "t: row 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PostgreSQL | COPY t (a) FROM stdin;",
                "MySQL      | ) ENGINE=InnoDB;",
                "SQL Server | GO",
                "Oracle     | , b VARCHAR2(9));",
                "SQLite     | PRAGMA foreign_keys=OFF;",
                "H2         | CREATE CACHED TABLE PUBLIC.U(A INT);",
            })
    void d1_the_dialect_is_recognised_and_shown(String dialect, String sign) throws IOException {
        String script =
                "CREATE TABLE t (a int" + (sign.startsWith(")") || sign.startsWith(",") ? "" : ");\n") + sign + "\n";
        Path file = Files.writeString(folder.resolve("script.sql"), script, StandardCharsets.UTF_8);

        try (Input input = Inputs.open(List.of(file))) {
            assertThat(input.kind()).isEqualTo(dialect);
        }
        try (Input input = Inputs.open(List.of(file), "mariadb")) {
            assertThat(input.kind()).isEqualTo("MariaDB");
        }
    }

    @Test
    void d1_rows_that_break_constraints_make_them_pending() throws IOException {
        Path file = Files.writeString(folder.resolve("script.sql"), """
            CREATE TABLE p (id integer PRIMARY KEY);
            CREATE TABLE t (p integer REFERENCES p, n integer NOT NULL CHECK (n > 0));
            INSERT INTO p VALUES (1), (1);
            INSERT INTO t VALUES (9, 1), (1, NULL), (1, -1);
            """);

        try (Input input = Inputs.open(List.of(file), "postgresql");
                SampleStore store = SampleStore.open(folder.resolve("rows.db"))) {
            assertThat(store.load(input.project().document(), input.project().rows())
                            .join()
                            .pending())
                    .extracting(Pending::offenders)
                    .containsExactlyInAnyOrder(2L, 1L, 1L, 1L);
        }
    }
}
