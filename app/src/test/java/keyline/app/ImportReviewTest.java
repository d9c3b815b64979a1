package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static keyline.app.ImportTest.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Designs of other programs that become part of the open project, as far as they are taken.
class ImportReviewTest extends ShopTest {

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
            leave(product, 0);
            product.press("#take-changes").work();

            assertThat(product.tables()).doesNotContain("returns");
            assertThat(product.columns("shippers")).contains("phone varchar(24)");
        }
    }

    @Test
    void what_was_left_is_shown_again_and_taken_as_a_step_of_its_own() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            Path script = file("returns.sql", SCRIPT);
            product.importing(script).push("Into this project");
            leave(product, 0);
            product.press("#take-changes").work();
            Document half = product.document();

            product.importing(script).push("Into this project");
            assertThat(product.texts(".change-row > .text"))
                    .contains("table returns (3 columns)")
                    .noneMatch(text -> text.contains("shippers"));
            product.press("#take-changes").work();
            assertThat(product.tables()).contains("returns");
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(half);
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(before);
        }
    }

    private static void leave(Product product, int change) {
        ListView<?> list = product.robot().find(".change-list > .list-view", ListView.class);
        Robot.fx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(change);
            return list;
        });
        product.keys(SPACE);
    }

    @Test
    void a_rename_is_made_only_when_it_is_confirmed() throws Exception {
        try (Product product = shop()) {
            String renamed = "CREATE TABLE carriers (shipper_id bigint PRIMARY KEY, name varchar(80) NOT NULL);";
            var shippers = product.table("shippers").id();
            product.importing(file("carriers.sql", renamed)).push("Into this project");
            CheckBox rename = product.robot().find(".rename", CheckBox.class);
            assertThat(rename.getText()).isEqualTo("table shippers is now carriers");
            assertThat(rename.isMnemonicParsing())
                    .as("names keep their underscores")
                    .isFalse();

            product.press(".rename").press("#take-changes").work();
            assertThat(product.table("carriers").id()).isEqualTo(shippers);
            assertThat(product.rows("carriers")).isNotEmpty();
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
}
