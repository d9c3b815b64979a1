package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.Z;
import static keyline.app.ImportTest.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import keyline.model.Document;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Designs and rows that are pasted onto the canvas.
class PasteTest extends ShopTest {

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
            product.keys(CONTROL, Z);
            assertThat(product.tables()).doesNotContain("visits");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "erDiagram\n  visits { int id PK }\n",
                "@startuml\nentity visits {\n  * id : int\n  --\n}\n@enduml\n",
                "Some words.\n\n```mermaid\nerDiagram\n  visits { int id PK }\n```\n",
                "```sql\nCREATE TABLE visits (id int PRIMARY KEY);\n```\n",
                "## visits\n\n| Column | Type |\n|---|---|\n| id | int |\n"
            })
    void a_pasted_drawing_or_page_becomes_tables(String text) throws Exception {
        try (Product product = shop()) {
            product.pasting(text).work();

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
}
