package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.edit.AddDiagram;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scripts and pictures written from the command line.
class ExportTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_diagram_is_exported_as_svg_with_its_texts() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "svg", "--only", "customers"))
                .isZero();

        assertThat(terminal.out())
                .startsWith("<svg ")
                .contains(">customers</text>")
                .doesNotContain(">orders</text>");
    }

    @Test
    void a_picture_is_of_the_diagram_that_is_named() throws IOException {
        Document shop = Shop.document();
        Diagram sales = Diagram.named(shop.newId(DiagramId::new), "Sales");
        Diagram filled = sales.withBoxes(sales.boxes().with(Shop.ORDERS, Box.at(0, 0)));
        Path file = folder.resolve("two.keyline");
        ProjectFile.write(file, new AddDiagram(filled).apply(shop), SampleRows.NONE);

        assertThat(terminal.run("export", file.toString(), "--to", "svg", "--diagram", "sales"))
                .isZero();
        assertThat(terminal.out()).contains(">orders</text>").doesNotContain(">customers</text>");
        assertThat(terminal.run("export", file.toString(), "--to", "svg", "--diagram", "none"))
                .isEqualTo(2);
    }

    @Test
    void what_a_target_cannot_say_is_told_on_standard_error() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "oracle"))
                .isZero();
        assertThat(terminal.err()).contains("ON UPDATE");
        assertThat(terminal.out()).startsWith("-- Schema for ").contains("CREATE TABLE");
        assertThat(terminal.run("export", "--example", "shop", "--to", "dbml")).isZero();
    }

    @Test
    void what_is_told_of_many_columns_is_one_line_with_the_first_of_them() throws IOException {
        Path script = Files.writeString(
                folder.resolve("prices.sql"),
                "CREATE TABLE a (p decimal, q decimal); CREATE TABLE b (p decimal, q decimal);");

        assertThat(terminal.run("export", script.toString(), "--from", "postgresql", "--to", "mysql"))
                .isZero();

        assertThat(terminal.err())
                .isEqualToIgnoringNewLines(
                        "a.p, a.q, b.p and 1 more: a DECIMAL of MySQL has no digits behind the point,"
                                + " DECIMAL(38,10) is written.");
    }

    @Test
    void a_folder_is_not_written_over() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "dbml", "-o", folder.toString()))
                .isEqualTo(2);

        assertThat(terminal.err()).isEqualToIgnoringNewLines("keyline: " + folder + ": is a folder");
    }

    @Test
    void rows_that_cannot_be_read_are_one_line_and_exit_2() throws IOException {
        Path file = shop("x.keyline.json");
        Files.writeString(file, Files.readString(file).replace("[1,\"Maria Lindgren\",null]", "[1,\"Maria\"]"));

        assertThat(terminal.run("export", file.toString(), "--to", "mysql", "--with-data"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("keyline: x.keyline.json is damaged (line ")
                .hasLineCount(1);
    }

    @Test
    void export_writes_a_script_to_standard_output() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "postgresql"))
                .isZero();
        assertThat(terminal.out()).contains("CREATE TABLE customers").doesNotContain("INSERT");
    }

    @Test
    void export_writes_rows_and_some_tables_to_a_file() throws IOException {
        Path script = folder.resolve("shop.sql");

        assertThat(terminal.run(
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
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void export_writes_the_rows_for_postgresql_as_copy() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "postgresql", "--copy"))
                .isZero();
        assertThat(terminal.out()).contains("COPY customers", "Ada Lovelace").doesNotContain("INSERT INTO");
    }

    @Test
    void export_as_copy_is_an_insert_where_there_is_no_copy() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "mysql", "--copy"))
                .isZero();
        assertThat(terminal.out())
                .contains("INSERT INTO customers", "Ada Lovelace")
                .doesNotContain("COPY ");
    }

    @Test
    void export_adds_the_relations_of_drizzle() {
        assertThat(terminal.run("export", "--example", "shop", "--to", "drizzle-pg"))
                .isZero();
        assertThat(terminal.out()).contains("pgTable(").doesNotContain("defineRelations");

        assertThat(terminal.run("export", "--example", "shop", "--to", "drizzle-pg", "--relations"))
                .isZero();
        assertThat(terminal.out()).contains("pgTable(", "defineRelations(");
    }

    private Path shop(String name) throws IOException {
        Path file = folder.resolve(name);
        ProjectFile.write(file, Shop.document(), Shop.rows());
        return file;
    }
}
