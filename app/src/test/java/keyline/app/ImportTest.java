package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import keyline.app.job.Job;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.edit.Step;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Designs of other programs, brought in by menu, paste and drop.
class ImportTest {

    private static final String SCRIPT = """
            -- PostgreSQL database dump
        CREATE TABLE shippers (shipper_id bigint PRIMARY KEY, name varchar(80) NOT NULL, phone varchar(24));
        CREATE TABLE returns (
            return_id bigint PRIMARY KEY,
            shipper_id bigint NOT NULL REFERENCES shippers (shipper_id),
            reason text
        );
        INSERT INTO returns VALUES (1, 1, 'too large'), (2, 2, 'broken');
        CREATE TRIGGER noted AFTER INSERT ON returns FOR EACH ROW EXECUTE FUNCTION note();
        """;

    @TempDir
    Path folder;

    private Product shop(Preferences.Theme theme) throws IOException {
        return Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
    }

    private Product shop() throws IOException {
        return shop(Preferences.Theme.LIGHT);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void reading_into_the_open_project_shows_what_would_change(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            product.importing(file("returns.sql", SCRIPT));
            assertThat(product.text("#notices .label"))
                    .isEqualTo("returns.sql was read as PostgreSQL: 2 tables. Is it a project of its own, or part of"
                            + " this one?");

            product.push("Into this project");
            assertThat(product.texts(".change-row > .text")).contains("table returns (3 columns)", "table shippers");
            picture(product, "import-review", theme);
        }
    }

    @Test
    void what_is_taken_is_one_step_with_its_rows_and_keeps_the_layout() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.importing(file("returns.sql", SCRIPT)).push("Into this project");
            product.press("#take-changes").work();

            assertThat(product.tables())
                    .contains("returns", "shippers", "customers")
                    .hasSize(7);
            assertThat(product.rows("returns")).containsExactly("1 | 1 | too large", "2 | 2 | broken");
            assertThat(product.columns("shippers")).contains("phone varchar(24)");
            assertThat(product.document().firstDiagram().boxes().keys())
                    .containsAll(before.firstDiagram().boxes().keys());
            assertThat(product.text("#notices .label")).contains("1 statement was left out");

            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(before);
        }
    }

    @Test
    void a_change_that_is_left_is_not_made() throws Exception {
        try (Product product = shop()) {
            product.importing(file("returns.sql", SCRIPT)).push("Into this project");
            ListView<?> list = product.robot().find(".change-list > .list-view", ListView.class);
            Robot.fx(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
                return list;
            });
            product.keys(SPACE).press("#take-changes").work();

            assertThat(product.tables()).doesNotContain("returns");
            assertThat(product.columns("shippers")).contains("phone varchar(24)");
        }
    }

    @Test
    void a_rename_is_made_only_when_it_is_confirmed() throws Exception {
        try (Product product = shop()) {
            String renamed = "CREATE TABLE carriers (shipper_id bigint PRIMARY KEY, name varchar(80) NOT NULL);";
            var shippers = product.table("shippers").id();
            product.importing(file("carriers.sql", renamed)).push("Into this project");
            CheckBox rename = product.robot().find(".rename", CheckBox.class);
            assertThat(rename.getText()).isEqualTo("table shippers is now carriers");

            product.press(".rename").press("#take-changes").work();
            assertThat(product.table("carriers").id()).isEqualTo(shippers);
            assertThat(product.rows("carriers")).isNotEmpty();
        }
    }

    @Test
    void a_project_of_its_own_is_laid_out_as_a_step_and_says_what_was_left_out() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.importing(file("returns.sql", SCRIPT));
            product.robot()
                    .until(() -> product.window().session().history().lastDone().isPresent());

            assertThat(product.tables()).containsExactly("shippers", "returns");
            assertThat(product.text("#notices .label"))
                    .isEqualTo("returns.sql was read as PostgreSQL: 2 tables. 1 statement was left out.");
            Document laidOut = product.document();
            product.keys(CONTROL, Z);
            assertThat(product.document()).isNotEqualTo(laidOut);
            assertThat(product.tables()).hasSize(2);
        }
    }

    @Test
    void a_script_is_laid_out_before_it_is_shown_and_shown_once() throws Exception {
        try (Product product = Product.empty(folder)) {
            List<Transition> told = new ArrayList<>();
            Session session = product.window().session();
            Robot.fx(() -> session.observe(told::add));
            product.importing(file("returns.sql", SCRIPT));
            product.robot()
                    .until(() -> !product.window().rows().state().get().isAwaited());

            assertThat(told).extracting(Transition::cause).containsExactly(Transition.Cause.OPENED);
            Step layout = session.history().lastDone().orElseThrow();
            assertThat(layout.label()).isEqualTo("Arrange diagram");
            assertThat(layout.after()).isSameAs(told.getFirst().after());
            assertThat(layout.before().schema()).isEqualTo(layout.after().schema());
            assertThat(product.rows("returns")).hasSize(2);
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(layout.before());
            product.keys(CONTROL, SHIFT, Z);
            assertThat(product.document()).isEqualTo(layout.after());
        }
    }

    /// @param job its title begins so
    @ParameterizedTest
    @ValueSource(strings = {"Read", "Open"})
    void an_import_that_is_cancelled_leaves_nothing(String job) throws Exception {
        try (Product product = Product.empty(folder)) {
            Document before = product.document();
            List<Transition> told = new ArrayList<>();
            List<String> cancelled = new ArrayList<>();
            Path script = file("many.sql", many(200));
            Set<Path> files = files();
            Robot.fx(() -> {
                product.window().session().observe(told::add);
                product.jobs().running().addListener((ListChangeListener<Job>) change -> {
                    while (change.next()) {
                        change.getAddedSubList().stream()
                                .filter(each -> each.title().startsWith(job))
                                .forEach(each -> {
                                    cancelled.add(each.title());
                                    each.cancel();
                                });
                    }
                });
                return job;
            });
            product.importing(script);

            assertThat(cancelled).hasSize(1);
            assertThat(told).isEmpty();
            assertThat(product.document()).isEqualTo(before);
            assertThat(product.window().session().history().lastDone()).isEmpty();
            product.robot().until(() -> files().equals(files));
        }
    }

    private static String many(int tables) {
        return IntStream.range(0, tables)
                .mapToObj(i -> "CREATE TABLE t%d (id int PRIMARY KEY, other int REFERENCES t%d (id));\n"
                        .formatted(i, Math.max(0, i - 1)))
                .collect(Collectors.joining());
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.collect(Collectors.toSet());
        }
    }

    @Test
    void a_project_whose_rows_cannot_be_read_is_left_again() throws Exception {
        Path damaged = folder.resolve("damaged.keyline");
        ProjectFile.write(damaged, Shop.document(), Shop.rows());
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = file.createStatement()) {
            statement.execute("DROP TABLE \"%s\"".formatted("t" + Shop.CUSTOMERS.value()));
        }
        try (Product product = Product.empty(folder)) {
            product.dropping(10, 10, damaged).work();

            assertThat(product.texts("#notices .label")).anyMatch(text -> text.contains("customers"));
            assertThat(product.tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_report_lists_the_statements_that_were_left_out(Preferences.Theme theme) throws Exception {
        try (Product product = Product.of(folder, Preferences.DEFAULT.withTheme(theme))) {
            product.importing(file("returns.sql", SCRIPT)).work().push("Report");

            assertThat(product.texts(".report-cell .place")).containsExactly("line 9");
            assertThat(product.texts(".report-cell .statement"))
                    .first()
                    .asString()
                    .startsWith("CREATE TRIGGER noted");
            picture(product, "import-report", theme);
            product.push("Copy");
            assertThat(Robot.fx(() -> Clipboard.getSystemClipboard().getString()))
                    .contains("returns.sql was read as PostgreSQL")
                    .contains("-- line 9: ")
                    .contains("FOR EACH ROW EXECUTE FUNCTION note()");
        }
    }

    @Test
    void another_format_can_be_given() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.importing(file("returns.sql", SCRIPT)).work().push("Report");
            product.press("#import-format").keys(DOWN).keys(ENTER).work();
            product.push("Don't save").work();

            assertThat(product.text("#notices .label")).startsWith("returns.sql was read as MySQL: 2 tables.");
        }
    }

    @Test
    void arrow_keys_on_the_closed_format_read_nothing_before_it_is_chosen() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.importing(file("returns.sql", SCRIPT)).work().push("Report");
            ComboBox<?> format = product.robot().find("#import-format", ComboBox.class);
            Robot.fx(() -> {
                format.requestFocus();
                return format;
            });
            product.keys(DOWN).work();

            assertThat(Robot.fx(format::isShowing)).isTrue();
            assertThat(product.text("#notices .label")).isEmpty(); // reading would ask about what isn't saved
        }
    }

    @Test
    void a_pasted_script_becomes_tables_at_the_pointer_in_one_step() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.robot().moveTo(product.window().canvas(), 200, 300);
            product.pasting(SCRIPT).work();

            assertThat(product.tables()).contains("returns", "shippers_2");
            assertThat(product.rows("returns")).hasSize(2);
            assertThat(Robot.fx(() -> product.window().session().selection().nodes()))
                    .containsExactlyInAnyOrder(
                            product.table("returns").id(),
                            product.table("shippers_2").id());
            assertThat(product.text("#notices .label")).contains("1 statement was left out");
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(before);
        }
    }

    @Test
    void pasted_dbml_becomes_tables() throws Exception {
        try (Product product = shop()) {
            product.pasting("Table visits {\n  id int [pk]\n  at timestamp\n}\n")
                    .work();

            assertThat(product.tables()).contains("visits");
        }
    }

    @Test
    void a_text_without_tables_is_not_pasted() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.pasting("Dear all, the table is set.");

            assertThat(product.document()).isEqualTo(before);
            assertThat(product.text("#notices .label")).contains("holds no tables");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rows_of_a_spreadsheet_become_a_table_whose_columns_are_shown_first(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            product.pasting("code\tname\tsince\nDE\tGermany\t1949-05-23\nFR\tFrance\t1958-10-04\n")
                    .work();
            picture(product, "import-suggested", theme);
            TextField type = product.robot().find(".suggested .edit-field .text-field", TextField.class);
            assertThat(type.getText()).isEqualTo("code");

            product.push("Add table").work();
            assertThat(product.columns("pasted")).containsExactly("code varchar(10)", "name varchar(10)", "since date");
            assertThat(product.rows("pasted")).containsExactly("DE | Germany | 1949-05-23", "FR | France | 1958-10-04");
            product.keys(CONTROL, Z);
            assertThat(product.tables()).doesNotContain("pasted");
        }
    }

    @Test
    void a_type_that_was_changed_in_the_review_is_the_one_that_is_made() throws Exception {
        try (Product product = shop()) {
            product.importing(file("people.csv", "id,zip\n1,01099\n2,10115\n"));
            product.press(".suggested .text-field").keys(DOWN);
            TextField zip = product.field("Type of zip");
            Robot.fx(() -> {
                zip.requestFocus();
                zip.selectAll();
                return zip;
            });
            product.type("char(5)").push("Add to this project").work();

            assertThat(product.columns("people")).containsExactly("id int", "zip char(5)");
            assertThat(product.rows("people")).containsExactly("1 | 01099", "2 | 10115");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void files_that_are_held_over_the_window_are_named(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            Robot.fx(() -> {
                product.window().drops().hold(List.of(Path.of("returns.sql")));
                return 0;
            });
            product.settle();

            assertThat(product.text(".drop-card > .heading")).isEqualTo("Drop to open or import returns.sql");
            picture(product, "import-drop", theme);
        }
    }

    @Test
    void dropped_files_are_imported_and_the_rest_is_named() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.dropping(
                            10,
                            10,
                            file("one.sql", "CREATE TABLE one (id int PRIMARY KEY);"),
                            file("photo.png", "no picture"),
                            file("two.sql", "CREATE TABLE two (id int PRIMARY KEY);"))
                    .work();

            assertThat(product.tables()).containsExactly("one", "two");
            assertThat(product.texts("#notices .label")).contains("photo.png is nothing that Keyline reads.");
        }
    }

    @Test
    void t17_rows_that_are_dropped_on_a_table_fill_it() throws Exception {
        try (Product product = shop()) {
            var at = product.middleOf("employees");
            product.dropping(at.getX(), at.getY(), file("more.csv", "full_name\nPia Post\n"));
            assertThat(product.text(".csv-import > .title")).isEqualTo("Import more.csv into employees");
            product.push("Import").work();

            assertThat(product.rows("employees")).anyMatch(row -> row.contains("Pia Post"));
        }
    }

    @Test
    void nothing_is_different_when_the_own_script_is_read_again() throws Exception {
        try (Product product = shop()) {
            Schema schema = product.document().schema();
            Path script = product.export("postgresql");
            product.importing(script).push("Into this project");

            assertThat(product.text(".change-header > .label")).isEqualTo("Nothing is different.");
            assertThat(product.document().schema()).isEqualTo(schema);
        }
    }

    private static void picture(Product product, String name, Preferences.Theme theme) {
        product.picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
