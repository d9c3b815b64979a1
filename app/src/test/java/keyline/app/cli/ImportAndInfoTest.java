package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.persistence.file.Project;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files read from the command line, and what is told of them.
class ImportAndInfoTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void info_counts_as_json() {
        assertThat(terminal.run("info", "--example", "shop", "--json")).isZero();
        assertThat(terminal.out())
                .startsWith(
                        "{\"tables\":6,\"columns\":21,\"primaryKeys\":6,\"foreignKeys\":5,\"compositeForeignKeys\":0,"
                            + "\"selfReferences\":1,\"uniqueConstraints\":2,\"checks\":3,\"indexes\":3,\"enums\":0,"
                            + "\"views\":0,\"rows\":58,\"enforced\":16,\"pending\":0,\"byTable\":{\"customers\":{\"columns\":4,")
                .hasLineCount(1);
    }

    @Test
    void info_counts_as_lines() {
        assertThat(terminal.run("info", "--example", "shop")).isZero();
        assertThat(terminal.out().lines())
                .contains("tables 6", "rows 58", "pending 0")
                .hasSize(14);
    }

    @Test
    void an_exported_script_can_be_imported_again() throws IOException {
        Path script = folder.resolve("shop.sql");
        Path project = folder.resolve("again.keyline");
        terminal.run("export", "--example", "shop", "--to", "sqlite", "--with-data", "-o", script.toString());

        assertThat(terminal.run("import", script.toString(), "-o", project.toString()))
                .isZero();

        terminal.run("info", project.toString());
        assertThat(terminal.out().lines())
                .contains("tables 6", "foreignKeys 5", "checks 3", "indexes 3", "rows 58", "pending 0");
    }

    @Test
    void import_lists_what_it_skips_and_exits_with_3() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), "CREATE TABLE t (a INT);\n\nATTACH 'x' AS y;\n");
        Path project = folder.resolve("x.keyline.json");

        assertThat(terminal.run("import", script.toString(), "-o", project.toString(), "--from", "sqlite"))
                .isEqualTo(3);

        assertThat(terminal.err())
                .isEqualTo("line 3: ATTACH 'x' AS y (a script can't open other files)" + System.lineSeparator());
        assertThat(terminal.out()).contains("read as SQLite, 1 tables, 0 foreign keys, 0 views; 1 statements skipped");
        try (Project read = ProjectFile.read(project)) {
            assertThat(read.document().schema().tableNamed("t")).isPresent();
        }
    }

    @Test
    void import_never_replaces_what_is_no_project() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), "CREATE TABLE t (a INT);");

        assertThat(terminal.run("import", script.toString(), "-o", script.toString()))
                .isEqualTo(2);

        assertThat(terminal.err())
                .isEqualTo("keyline: x.sql exists, and is no project that could be replaced." + System.lineSeparator());
        assertThat(script).hasContent("CREATE TABLE t (a INT);");
    }

    @Test
    void info_and_check_exit_with_3_when_statements_were_skipped() throws IOException {
        Path script = Files.writeString(
                folder.resolve("x.sql"), "CREATE TABLE t (id INTEGER PRIMARY KEY);\nATTACH 'x' AS y;\n");

        assertThat(terminal.run("info", script.toString())).isEqualTo(3);
        assertThat(terminal.run("check", script.toString())).isEqualTo(3);
    }

    @Test
    void info_counts_what_is_pending() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), """
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE c (id INTEGER PRIMARY KEY, p INT NOT NULL CONSTRAINT fk REFERENCES p, n INT CHECK (n > 0));
            INSERT INTO c VALUES (2, 7, 0);
            """);

        terminal.run("info", script.toString());
        assertThat(terminal.out().lines()).contains("enforced 2", "pending 2");
    }

    @Test
    void an_empty_project_has_no_problem() throws IOException {
        Path file = folder.resolve("empty.keyline");
        ProjectFile.write(file, Document.empty(), SampleRows.NONE);

        assertThat(terminal.run("check", file.toString())).isZero();
        assertThat(terminal.run("info", file.toString())).isZero();
    }
}
