package keyline.app;

import static javafx.scene.AccessibleAttribute.DISCLOSURE_LEVEL;
import static javafx.scene.AccessibleAttribute.EXPANDED;
import static javafx.scene.AccessibleAttribute.LEAF;
import static javafx.scene.AccessibleAttribute.ROLE;
import static javafx.scene.AccessibleAttribute.ROW_AT_INDEX;
import static javafx.scene.AccessibleAttribute.ROW_COUNT;
import static javafx.scene.AccessibleAttribute.TEXT;
import static javafx.scene.AccessibleAttribute.TREE_ITEM_AT_INDEX;
import static javafx.scene.AccessibleAttribute.TREE_ITEM_COUNT;
import static javafx.scene.AccessibleAttribute.TREE_ITEM_PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import keyline.model.ConstraintId;
import keyline.model.Namespace;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Point;
import keyline.model.edit.AddView;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

/// What a screen reader gets of the window, and does with it.
class AccessibleOutlineTest {

    private static final int ORDERS = 3;
    private static final int VIEWS = 6;
    private static final Selection.OfRelation ORDERS_CUSTOMERS =
            new Selection.OfRelation(Shop.ORDERS, new ConstraintId(58));

    private final Shell shell = Shell.ofShop(1280, 800);
    private final ListView<?> outline = shell.find("#outline-list", ListView.class);

    private Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return shell.ask(() -> node.queryAccessibleAttribute(attribute, parameters));
    }

    private Node line(int index) {
        return (Node) ask(outline, ROW_AT_INDEX, index);
    }

    @Test
    void the_outline_is_a_tree_that_says_what_each_table_is() {
        assertThat(ask(outline, ROLE)).isEqualTo(AccessibleRole.TREE_VIEW);
        assertThat(ask(outline, ROW_COUNT)).isEqualTo(6);
        assertThat(ask(line(ORDERS), ROLE)).isEqualTo(AccessibleRole.TREE_ITEM);
        assertThat(ask(line(ORDERS), TEXT)).isEqualTo("orders, table, 5 columns, 3 relations");
        assertThat(ask(line(ORDERS), DISCLOSURE_LEVEL)).isEqualTo(0);
        assertThat(ask(line(ORDERS), LEAF)).isEqualTo(false);
        assertThat(ask(line(ORDERS), EXPANDED)).isEqualTo(false);
    }

    @Test
    void a_screen_reader_opens_a_table_and_edits_one_of_its_relations() {
        Node orders = line(ORDERS);
        shell.run(() -> orders.executeAccessibleAction(AccessibleAction.EXPAND));
        assertThat(ask(line(ORDERS), EXPANDED)).isEqualTo(true);
        assertThat(ask(line(ORDERS), TREE_ITEM_COUNT)).isEqualTo(3);

        Node relation = line(ORDERS + 1);
        assertThat(ask(relation, TEXT)).isEqualTo("customer_id → customers, relation");
        assertThat(ask(relation, DISCLOSURE_LEVEL)).isEqualTo(1);
        assertThat(ask(relation, LEAF)).isEqualTo(true);
        shell.run(() -> relation.executeAccessibleAction(AccessibleAction.FIRE));
        shell.robot().settle();
        assertThat(shell.session().selection()).isEqualTo(Selection.of(ORDERS_CUSTOMERS));
        assertThat(popover()).isPresent();

        shell.run(() -> line(ORDERS).executeAccessibleAction(AccessibleAction.COLLAPSE));
        assertThat(ask(outline, ROW_COUNT)).isEqualTo(6);
    }

    private Optional<Node> popover() {
        return shell.ask(() -> Optional.ofNullable(outline.getScene().lookup(".relation-card")));
    }

    @Test
    void what_stands_under_a_heading_is_its_child() {
        View sales = new View(new ViewId(200), Namespace.DEFAULT.id(), "sales", "select 1", "");
        shell.run(() -> shell.session()
                .perform(new AddView(sales, shell.session().diagram().id(), new Point(900, 900))));
        shell.robot().settle();

        Node heading = line(VIEWS);
        assertThat(ask(heading, EXPANDED)).isEqualTo(true);
        assertThat(ask(heading, TREE_ITEM_COUNT)).isEqualTo(1);
        Node child = (Node) ask(heading, TREE_ITEM_AT_INDEX, 0);
        assertThat(ask(child, TEXT)).isEqualTo("sales, view");
        assertThat(ask(child, DISCLOSURE_LEVEL)).isEqualTo(1);
        assertThat(ask(child, TREE_ITEM_PARENT)).isSameAs(heading);
    }

    @Test
    void a_screen_reader_selects_a_table_and_gets_its_menu() {
        Node orders = line(ORDERS);
        shell.run(() -> outline.executeAccessibleAction(
                AccessibleAction.SET_SELECTED_ITEMS, FXCollections.observableArrayList(orders)));
        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.ORDERS));

        shell.run(() -> outline.executeAccessibleAction(AccessibleAction.SHOW_MENU));
        assertThat(menu()).contains("Rename", "Link to Another Table…", "Delete");
    }

    private List<String> menu() {
        return shell.ask(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }

    @Test
    void keys_in_the_outline_do_what_they_do_on_the_canvas() {
        shell.select(Selection.of(Shop.ORDERS));
        shell.run(outline::requestFocus);

        shell.robot().keys(KeyCode.PERIOD);
        assertThat(shell.session().selection().items()).singleElement().isInstanceOf(Selection.OfRelation.class);
        shell.select(Selection.of(Shop.SHIPPERS));
        shell.robot().keys(KeyCode.F2).type("carriers").keys(KeyCode.ENTER);
        assertThat(shell.session().document().schema().table(Shop.SHIPPERS).name())
                .isEqualTo("carriers");
        shell.run(outline::requestFocus);
        shell.robot().keys(KeyCode.DELETE);
        assertThat(shell.session().document().schema().tables().has(Shop.SHIPPERS))
                .isFalse();
    }

    @Test
    void the_canvas_takes_the_focus_and_tells_what_is_selected() {
        Node canvas = shell.find("#canvas", Node.class);
        assertThat(canvas.isFocusTraversable()).isTrue();
        assertThat(ask(canvas, TEXT)).isEqualTo("Diagram Diagram, 6 tables. Tab goes from table to table.");

        shell.run(() -> canvas.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertThat(shell.ask(canvas::isFocused)).isTrue();
        shell.robot().keys(KeyCode.TAB);
        assertThat(ask(canvas, TEXT).toString()).startsWith("Table ");
    }
}
