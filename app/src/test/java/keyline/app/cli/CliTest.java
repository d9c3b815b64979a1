package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that the program is started with.
class CliTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void no_argument_opens_the_window() {
        assertThat(terminal.run()).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of())).isEqualTo(new Cli.Opening(List.of(), false));
    }

    @Test
    void open_opens_the_window_with_files_or_the_example() throws IOException {
        Path shop = shop("shop.keyline");

        assertThat(terminal.run("open", shop.toString())).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of("open", shop.toString()))).isEqualTo(new Cli.Opening(List.of(shop), false));
        assertThat(terminal.run("open", "--example", "shop")).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of("open", "--example=shop"))).isEqualTo(new Cli.Opening(List.of(), true));
    }

    @Test
    void a_file_alone_is_opened_as_a_desktop_does_it() throws IOException {
        Path shop = shop("shop.keyline");

        assertThat(terminal.run(shop.toString())).isEqualTo(Cli.OPEN_WINDOW);
        assertThat(Cli.opening(List.of(shop.toString())).files()).containsExactly(shop);
    }

    @Test
    void help_names_every_command() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out())
                .contains("keyline [open", "keyline import", "keyline export", "keyline check", "keyline info");
        assertThat(terminal.run("export", "--help")).isZero();
        assertThat(terminal.out()).contains("postgresql, mysql, mariadb, sqlite");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).startsWith("keyline ").hasLineCount(1);
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
                "import a.sql -o b.keyline --from dbase|keyline: --from takes sqlite, dbml, drizzle, mermaid, plantuml,"
                        + " markdown, csv, postgresql, mysql, mariadb, mssql, oracle, h2, sql; see keyline --help",
                "import -o b.keyline|keyline: a file to import is missing; see keyline --help",
                "bench layout a.sql|keyline: bench layout takes no such arguments; see keyline --help",
                "open none.keyline|keyline: none.keyline doesn't exist.",
                "info none.sql|keyline: none.sql doesn't exist.",
            })
    void wrong_usage_is_one_line_and_exit_2(String words, String message) {
        assertThat(terminal.run(words.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(message + System.lineSeparator());
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void an_unreadable_file_is_one_line_and_exit_2() throws IOException {
        Path file = Files.writeString(folder.resolve("x.keyline.json"), "{\"keyline\":7}");

        for (String command : List.of("info", "check")) {
            assertThat(terminal.run(command, file.toString())).isEqualTo(2);
            assertThat(terminal.err())
                    .isEqualTo("keyline: x.keyline.json was written by a newer Keyline"
                            + " (format 7, this one reads up to 3)." + System.lineSeparator());
        }
    }

    private Path shop(String name) throws IOException {
        Path file = folder.resolve(name);
        ProjectFile.write(file, Shop.document(), Shop.rows());
        return file;
    }
}
