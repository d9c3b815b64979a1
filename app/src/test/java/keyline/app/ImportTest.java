package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import keyline.model.Document;
import keyline.model.edit.Step;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Designs of other programs that become projects of their own.
class ImportTest extends ShopTest {

    /// Two tables, of which the shop has one, rows, and a statement that is left out.
    static final String SCRIPT = """
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
            product.robot().until(() -> !product.window().rows().state().get().isAwaited());

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

    @Test
    void a_project_whose_rows_cannot_be_read_is_left_again() throws Exception {
        Path damaged = folder.resolve("damaged.keyline");
        ProjectFile.write(damaged, Shop.document(), Shop.rows());
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = file.createStatement()) {
            String customers = "t" + Shop.CUSTOMERS.value();
            statement.execute("DROP TABLE " + customers);
            statement.execute("CREATE TABLE " + customers + " (other TEXT)");
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
    void a_report_without_statements_says_that_all_was_read() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.importing(file("one.sql", "CREATE TABLE one (id int PRIMARY KEY);"))
                    .work()
                    .push("Report");

            assertThat(product.texts(".import-page .label")).contains("Everything was read.");
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
}
