package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keyline.app.Selection;
import keyline.app.Shell;
import keyline.app.control.ActionButton;
import keyline.app.theme.Appearance;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class InspectorTest {

    private static final double TALL = 980;

    private final Shell shell = Shell.ofShop(1280, TALL).select(Selection.of(Shop.ORDERS));

    private Table orders() {
        return shell.session().document().schema().table(Shop.ORDERS);
    }

    private Parent page() {
        return (Parent) shell.find("#inspector", ScrollPane.class).getContent();
    }

    private <N extends Node> N inPage(String selector, int at, Class<N> kind) {
        return shell.ask(() -> kind.cast(List.copyOf(page().lookupAll(selector)).get(at)));
    }

    private TextField named(String accessibleText, int at) {
        return shell.ask(() -> page().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> accessibleText.equals(field.getAccessibleText()))
                .toList()
                .get(at));
    }

    private void edit(TextField field, String text) {
        shell.robot().click(field, 40, 10);
        shell.retype(text);
    }

    private void press(String label) {
        Node button = shell.ask(() -> page().lookupAll(".button").stream()
                .map(Labeled.class::cast)
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow());
        shell.run(button::requestFocus);
        shell.robot().click(button, 8, 8);
    }

    @Test
    void enter_renames_the_table_in_one_step() {
        edit(named("Name of the table", 0), "purchases");
        shell.robot().keys(KeyCode.ENTER);

        assertThat(orders().name()).isEqualTo("purchases");
        assertThat(shell.session().history().done()).hasSize(1);
    }

    @Test
    void escape_brings_back_what_the_document_has() {
        TextField name = named("Name of the column", 1);
        edit(name, "buyer");
        shell.robot().keys(KeyCode.ESCAPE);

        assertThat(name.getText()).isEqualTo("customer_id");
        assertThat(shell.session().history().done()).isEmpty();
    }

    @Test
    void leaving_a_field_commits_it() {
        edit(named("Type", 3), "timestamp");
        shell.click("#outline-filter");

        assertThat(orders().columnNamed("order_date").orElseThrow().type().toString()).isEqualTo("TIMESTAMP");
    }

    @Test
    void what_cannot_be_taken_stays_in_the_field_with_the_reason_beside_it() {
        TextField name = named("Name of the column", 1);
        edit(name, "   ");
        shell.robot().keys(KeyCode.ENTER);
        shell.picture("inspector-invalid");

        assertThat(name.getText()).isBlank();
        assertThat(inPage(".label.error", 0, Labeled.class).getText()).isNotNull();
        assertThat(shell.session().history().done()).isEmpty();
    }

    @Test
    void the_check_box_makes_a_column_not_null_and_that_of_the_key_cannot_be_cleared() {
        shell.robot().click(inPage(".not-null-cell .check-box", 2, CheckBox.class), 8, 8);

        assertThat(orders().columnNamed("shipper_id").map(Column::nullable)).contains(false);
        assertThat(inPage(".not-null-cell .check-box", 0, CheckBox.class).isDisabled()).isTrue();
    }

    @Test
    void a_new_column_has_its_name_ready_to_be_typed() {
        press("+ Column");
        shell.robot().type("notes");
        shell.robot().keys(KeyCode.ENTER);

        assertThat(orders().columns().getLast().name()).isEqualTo("notes");
    }

    @Test
    void types_are_proposed_while_one_types() {
        edit(named("Type", 4), "timestampt");
        shell.robot().keys(KeyCode.DOWN);
        shell.robot().keys(KeyCode.ENTER);

        assertThat(orders().columns().getLast().type().toString()).isEqualTo("TIMESTAMP_WITH_TIME_ZONE");
    }

    @Test
    void alt_and_an_arrow_move_a_column() {
        shell.robot().click(named("Name of the column", 1), 40, 10);
        shell.robot().keys(KeyCode.ALT, KeyCode.UP);

        assertThat(orders().columns().getFirst().name()).isEqualTo("customer_id");
    }

    @Test
    void the_details_of_a_column_open_below_it() {
        shell.robot().click(inPage(".disclosure", 4, ActionButton.class), 8, 8);
        shell.picture("inspector-column-details");
        shell.robot().click(inPage(".details .check-box", 1, CheckBox.class), 8, 8);

        assertThat(orders().constraintsOf(Constraint.Unique.class)).hasSize(1);
    }

    @Test
    void t7_the_button_that_adds_a_relation_says_what_is_missing() {
        shell.select(Selection.of(Shop.PRODUCTS));
        press("+ Relation");
        ActionButton add = shell.find("#relation-add", ActionButton.class);
        assertThat(add.obstacle()).contains("Choose the column that refers.");

        choose("#relation-column", 3);
        assertThat(add.obstacle()).contains("Choose the table that it refers to.");
        choose("#relation-parent", 2);
        assertThat(add.obstacle()).contains("Choose the key that it refers to.");
        choose("#relation-key", 0);
        assertThat(add.obstacle()).isEmpty();
        shell.picture("inspector-relation-form");

        shell.click("#relation-add");
        Table products = shell.session().document().schema().table(Shop.PRODUCTS);
        assertThat(products.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.parent()).isEqualTo(Shop.SHIPPERS);
            assertThat(products.namesOf(key.columns())).containsExactly("shipper_id");
        });
    }

    private void choose(String box, int at) {
        shell.run(() -> shell.find(box, ComboBox.class).getSelectionModel().select(at));
    }

    @Test
    void t6_an_action_is_chosen_with_a_sentence_about_it() {
        var key = orders().foreignKeys().getFirst();
        shell.select(Selection.of(new Selection.OfRelation(Shop.ORDERS, key.id())));
        shell.picture("inspector-relation");
        choose("#on-delete", List.of(ReferentialAction.values()).indexOf(ReferentialAction.CASCADE));

        assertThat(orders().foreignKeys().getFirst().onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(texts()).contains("Deleting a customer deletes its orders too.");
    }

    private List<String> texts() {
        return shell.ask(() -> page().lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList());
    }

    @Test
    void keys_checks_and_indexes_are_added_and_typed() {
        press("+ Check");
        shell.retype("total_amount < 1000");
        shell.robot().keys(KeyCode.ENTER);
        press("+ Index");
        shell.retype("order_date desc");
        shell.robot().keys(KeyCode.ENTER);
        shell.picture("inspector-keys");

        assertThat(orders().constraintsOf(Constraint.Check.class).getLast().expression())
                .isEqualTo("total_amount < 1000");
        assertThat(ColumnList.ofParts(orders().indexes().getLast().parts(), orders())).isEqualTo("order_date desc");
    }

    @Test
    void a_problem_is_mended_where_it_is_shown() {
        assertThat(texts()).anyMatch(text -> text.contains("shipper_id has no index"));
        press("Add index");

        assertThat(texts()).noneMatch(text -> text.contains("has no index"));
    }

    @Test
    void several_tables_are_coloured_together() {
        shell.select(new Selection(
                List.of(new Selection.OfNode(Shop.ORDERS), new Selection.OfNode(Shop.CUSTOMERS))));
        shell.picture("inspector-several");
        shell.robot().click(inPage(".swatch-button", 5, ActionButton.class), 8, 8);

        assertThat(shell.session().diagram().boxes().get(Shop.ORDERS).colour()).isEqualTo("#C0504D");
        assertThat(shell.session().diagram().boxes().get(Shop.CUSTOMERS).colour()).isEqualTo("#C0504D");
    }

    @Test
    void nothing_selected_shows_the_document_and_makes_enums() {
        shell.select(Selection.NONE);
        shell.click("#add-enum");
        shell.picture("inspector-enum");

        Document document = shell.session().document();
        assertThat(document.schema().types().values()).hasExactlyElementsOfTypes(NamedType.EnumType.class);
    }

    @Test
    void the_page_of_a_document_light_and_dark() {
        shell.select(Selection.NONE);
        shell.picture("inspector-document");
        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("inspector-document-dark");

        assertThat(texts()).contains("Document", "6 tables · 21 columns · 5 relations · 412 rows");
    }

    @Test
    void undo_of_what_made_the_subject_turns_to_the_document() {
        shell.select(Selection.NONE);
        shell.click("#add-view");
        assertThat(texts()).contains("View, kept as it is written");

        shell.run(shell.session()::undo);
        assertThat(texts()).contains("Document");
    }
}
