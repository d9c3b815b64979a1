package keyline.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTEXT_MENU;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.edit.AddColumn;
import keyline.model.edit.SetColumnType;
import keyline.model.edit.SetPrimaryKey;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // opened by every test
class ImpactQuestionTest {

    @TempDir
    Path folder;

    private Product product;

    private void open(Preferences.Theme theme) throws Exception {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
    }

    @AfterEach
    void close() throws Exception {
        product.close();
    }

    private Selection selection() {
        return Robot.fx(() -> product.window().session().selection());
    }

    private boolean isOnCanvas() {
        Node question = product.robot().find("#impact-question", Node.class);
        return Robot.fx(() -> question.getStyleClass().contains("on-canvas"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void t14_dropping_a_table_asks_beside_it_and_names_what_refers_to_it_and_what_goes(Preferences.Theme theme)
            throws Exception {
        open(theme);
        product.select("customers").keys(DELETE);

        assertThat(product.question()).contains("6 rows of customers go", "fk_orders_customers");
        assertThat(isOnCanvas()).isTrue();
        product.picture("impact-drop-" + theme.name().toLowerCase(Locale.ROOT));
        product.push("Cancel");
        assertThat(product.question()).isEmpty();
        assertThat(selection()).isEqualTo(Selection.of(Shop.CUSTOMERS));
        assertThat(product.table("customers").columns()).hasSize(4);
    }

    @Test
    void t14_enter_drops_it_escape_leaves_it_and_undo_brings_its_rows_back() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.select("customers").keys(DELETE).keys(ESCAPE);
        assertThat(product.question()).isEmpty();
        assertThat(selection()).isEqualTo(Selection.of(Shop.CUSTOMERS));

        product.keys(DELETE).keys(ENTER);
        assertThat(product.tables()).doesNotContain("customers");
        product.keys(CONTROL, Z);
        assertThat(product.rows("customers")).hasSize(6);
    }

    @Test
    void t13_dropping_a_key_names_the_foreign_keys_that_refer_to_it() throws Exception {
        open(Preferences.Theme.LIGHT);
        TableId customers = product.table("customers").id();
        product.perform(new SetPrimaryKey(customers, List.of(), new ConstraintId(900)));

        assertThat(product.question()).contains("fk_orders_customers");
        assertThat(product.table("customers").primaryKey()).isPresent();
    }

    @Test
    void t13_the_menu_of_a_column_asks_before_it_unsets_a_referenced_key() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.selectColumn("customers", "customer_id").keys(CONTEXT_MENU);
        product.keys(DOWN).keys(DOWN).keys(DOWN).keys(ENTER);

        assertThat(product.question()).contains("fk_orders_customers");
        product.picture("impact-menu");
        assertThat(product.table("customers").primaryKey()).isPresent();
        product.keys(ENTER);
        assertThat(product.table("customers").primaryKey()).isEmpty();
    }

    @Test
    void t13_another_type_for_a_referenced_key_names_what_no_longer_matches() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.perform(new SetColumnType(Shop.CUSTOMERS, new ColumnId(11), Plain.TEXT));

        assertThat(product.question()).contains("fk_orders_customers", "compares");
        product.keys(ESCAPE);
        assertThat(product.columns("customers")).doesNotContain("customer_id text");
    }

    @Test
    void t16_a_type_typed_on_the_canvas_says_first_which_values_do_not_convert() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.selectColumn("customers", "name").keys(F2);
        product.keys(CONTROL, A).type("name int not null").keys(ENTER);

        assertThat(product.question()).contains("0 of 6 values convert exactly", "stay as they are");
        product.picture("impact-type");
        product.keys(ESCAPE);
        assertThat(product.columns("customers")).anyMatch(column -> column.startsWith("name varchar"));
    }

    @Test
    void t16_a_type_typed_in_the_inspector_asks_beside_it_and_cancel_shows_the_old_one_again() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.selectColumn("customers", "name");
        TextField type =
                Robot.fx(() -> product.robot().stage().getScene().getRoot().lookupAll(".inspector .text-field").stream()
                        .map(TextField.class::cast)
                        .filter(field -> "Type".equals(field.getAccessibleText()))
                        .findFirst()
                        .orElseThrow());
        String before = Robot.fx(type::getText);
        Robot.fx(() -> {
            type.requestFocus();
            type.setText("int");
            return type;
        });
        product.keys(ENTER);

        assertThat(product.question()).contains("0 of 6 values convert exactly");
        assertThat(isOnCanvas()).isFalse();
        product.picture("impact-type-inspector");
        product.keys(ESCAPE);
        String after = Robot.fx(type::getText);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void t16_a_type_that_all_values_convert_to_exactly_is_taken_at_once_and_says_so() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.perform(new SetColumnType(
                Shop.CUSTOMERS, product.table("customers").columns().get(1).id(), Plain.TEXT));

        assertThat(product.question()).isEmpty();
        assertThat(product.columns("customers")).contains("name text");
        assertThat(product.texts("#notices .label"))
                .contains("customers.name is text now. All 6 values convert exactly.");
        product.picture("type-exact");
    }

    @Test
    void t16_nothing_is_said_about_the_values_of_a_column_that_has_none() throws Exception {
        open(Preferences.Theme.LIGHT);
        ColumnId code = new ColumnId(900);
        product.perform(new AddColumn(Shop.CUSTOMERS, 2, Column.of(code, "code", Plain.INTEGER)));
        product.perform(new SetColumnType(Shop.CUSTOMERS, code, Plain.TEXT));

        assertThat(product.columns("customers")).contains("code text");
        assertThat(product.texts("#notices .label")).isEmpty();
    }

    @Test
    void another_edit_withdraws_the_question() throws Exception {
        open(Preferences.Theme.LIGHT);
        product.select("customers").keys(DELETE);
        product.select("orders");
        assertThat(product.question()).isEmpty();
        assertThat(product.tables()).contains("customers");
    }
}
