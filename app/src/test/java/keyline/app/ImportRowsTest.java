package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import keyline.app.job.Job;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows of a script for tables that the project has already.
class ImportRowsTest {

    private static final String SCRIPT = """
        CREATE TABLE offices (id int PRIMARY KEY, city varchar(40) UNIQUE, phone varchar(20));
        CREATE TABLE desks (office int REFERENCES offices, label text);
        INSERT INTO offices VALUES (1, 'Bergen', '11'), (2, 'Turku', '22'), (3, 'Visby', '33');
        INSERT INTO desks VALUES (1, 'a'), (1, 'a'), (2, 'b');
        """;
    private static final String LATER = SCRIPT.replace("'22'", "'23'")
            .replace("(3, 'Visby', '33')", "(3, 'Visby', '33'), (4, 'Umea', '44'), (5, 'Bergen', '55')")
            .replace("(2, 'b')", "(2, 'b'), (4, 'c')");

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Product offices(Preferences.Theme theme) throws IOException {
        Product product = Product.of(folder, Preferences.DEFAULT.withTheme(theme));
        return product.importing(file("offices.sql", SCRIPT)).work();
    }

    private static List<String> lines(Product product) {
        ListView<?> list = product.robot().find("#row-review", ListView.class);
        return product.texts("#row-review .row-line .small").stream()
                .limit(list.getItems().size())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rows_of_tables_that_are_here_are_told_apart(Preferences.Theme theme) throws Exception {
        try (Product product = offices(theme)) {
            product.importing(file("later.sql", LATER))
                    .push("Into this project")
                    .work();

            assertThat(lines(product))
                    .containsExactlyInAnyOrder(
                            "1 new, 1 changed, 2 equal, 1 colliding with others, left out, by id",
                            "1 new, 3 equal, by all values");
            assertThat(product.text("#take-changes")).isEqualTo("Take 2 rows");
            product.picture("import-rows-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void new_rows_are_added_in_one_step_and_a_second_reading_finds_nothing() throws Exception {
        try (Product product = offices(Preferences.Theme.LIGHT)) {
            List<String> before = product.rows("offices");
            Path later = file("later.sql", LATER);
            product.importing(later).push("Into this project").work();
            product.press("#take-changes").work();

            assertThat(product.rows("offices"))
                    .containsExactly("1 | Bergen | 11", "2 | Turku | 22", "3 | Visby | 33", "4 | Umea | 44");
            assertThat(product.rows("desks")).containsExactly("1 | a", "1 | a", "2 | b", "4 | c");
            product.importing(later).push("Into this project").work();
            assertThat(product.text("#take-changes")).isEqualTo("Take 0 changes");
            product.push("Cancel").keys(CONTROL, Z).work();
            assertThat(product.rows("offices")).isEqualTo(before);
            assertThat(product.rows("desks")).hasSize(3);
        }
    }

    @Test
    void changed_rows_are_updated_when_that_is_chosen_by_keyboard() throws Exception {
        try (Product product = offices(Preferences.Theme.LIGHT)) {
            product.importing(file("later.sql", LATER))
                    .push("Into this project")
                    .work();
            ListView<?> list = product.robot().find("#row-review", ListView.class);
            Robot.fx(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
                return list;
            });
            product.keys(SPACE).work();
            assertThat(product.text("#take-changes")).isEqualTo("Take 3 rows");
            product.press("#take-changes").work();

            assertThat(product.rows("offices"))
                    .containsExactly("1 | Bergen | 11", "2 | Turku | 23", "3 | Visby | 33", "4 | Umea | 44");
        }
    }

    @Test
    void taking_rows_can_be_cancelled_and_leaves_nothing() throws Exception {
        try (Product product = offices(Preferences.Theme.LIGHT)) {
            String many = IntStream.range(10, 60_000)
                    .mapToObj(i -> "(%d, 'c%d', '')".formatted(i, i))
                    .collect(Collectors.joining(", ", "INSERT INTO offices VALUES ", ";"));
            product.importing(file("many.sql", SCRIPT + many))
                    .push("Into this project")
                    .work();
            var steps = product.window().session().history().lastDone();
            Robot.fx(() -> {
                product.robot().find("#take-changes", Button.class).fire();
                return steps;
            });
            product.robot()
                    .until(() -> product.jobs().running().stream()
                            .anyMatch(job -> job.activity().get().contains("rows")));
            Robot.fx(() -> {
                List.copyOf(product.jobs().running()).forEach(Job::cancel);
                return steps;
            });
            product.work();

            assertThat(product.rows("offices")).hasSize(3);
            assertThat(product.window().session().history().lastDone()).isEqualTo(steps);
        }
    }
}
