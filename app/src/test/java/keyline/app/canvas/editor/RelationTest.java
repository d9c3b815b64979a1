package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTest {

    private static final ColumnId CITY_ID = new ColumnId(14);
    private static final ColumnId PRODUCT_ID = new ColumnId(41);
    private static final Point2D ASIDE = new Point2D(300, 560);

    private final Studio studio = Studio.of(Shop.document());

    private List<ForeignKey> keys(TableId table) {
        return studio.session().document().schema().table(table).foreignKeys();
    }

    private boolean popoverIsOpen() {
        return Robot.fx(() -> studio.canvas().lookup(".relation-card") != null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void a_relation_is_dragged_from_the_child_at_any_zoom(double zoom) {
        studio.look(new Viewport(zoom * 60, zoom * 100, zoom).movedBy(40, -20));
        studio.drag(studio.handle(Shop.CUSTOMERS, CITY_ID), studio.row(Shop.EMPLOYEES, new ColumnId(21)));

        assertThat(keys(Shop.CUSTOMERS))
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(Shop.EMPLOYEES));
        assertThat(popoverIsOpen()).isTrue();
    }

    @Test
    void a_relation_dragged_from_the_parent_makes_the_other_table_the_child() {
        studio.drag(studio.handle(Shop.PRODUCTS, PRODUCT_ID), studio.row(Shop.CUSTOMERS, CITY_ID));

        assertThat(keys(Shop.CUSTOMERS))
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(Shop.PRODUCTS));
    }

    @Test
    void while_it_is_dragged_the_target_says_what_would_come_of_it() {
        Point2D from = studio.handle(Shop.CUSTOMERS, CITY_ID);
        Point2D valid = studio.row(Shop.PRODUCTS, PRODUCT_ID);
        Point2D invalid = studio.row(Shop.PRODUCTS, new ColumnId(43));
        Robot robot = studio.robot();
        robot.press(MouseButton.PRIMARY, studio.canvas(), from).glide(studio.canvas(), from, valid);
        robot.picture("link-valid");
        robot.glide(studio.canvas(), valid, invalid);
        robot.picture("link-invalid");
        robot.keys(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        assertThat(keys(Shop.CUSTOMERS)).isEmpty();
        assertThat(studio.session().history().done()).isEmpty();
    }

    @Test
    void a_drop_on_a_column_that_is_no_key_makes_nothing() {
        studio.drag(studio.handle(Shop.CUSTOMERS, CITY_ID), studio.row(Shop.EMPLOYEES, new ColumnId(22)));

        assertThat(keys(Shop.CUSTOMERS)).isEmpty();
        assertThat(popoverIsOpen()).isFalse();
    }

    @Test
    void the_tool_links_by_two_clicks() {
        studio.click(ASIDE).keys(KeyCode.R);
        studio.click(studio.row(Shop.CUSTOMERS, CITY_ID)).click(studio.header(Shop.SHIPPERS));

        assertThat(keys(Shop.CUSTOMERS))
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(Shop.SHIPPERS));
    }

    @Test
    void the_popover_changes_an_action_at_once_and_closes_on_escape_and_on_a_click_aside() {
        ForeignKey key = keys(Shop.ORDERS).getFirst();
        Point2D line = studio.line(key.id()).middle();
        studio.click(line);
        assertThat(popoverIsOpen()).isTrue();
        studio.robot().picture("popover");
        choose("#relation-on-delete", ReferentialAction.SET_NULL);
        studio.robot().picture("popover-warning");

        assertThat(keys(Shop.ORDERS).getFirst().onDelete()).isEqualTo(ReferentialAction.SET_NULL);
        studio.keys(KeyCode.ESCAPE);
        assertThat(popoverIsOpen()).isFalse();

        studio.click(line).click(ASIDE);
        assertThat(popoverIsOpen()).isFalse();
        assertThat(studio.session().selection().isEmpty()).isTrue();
    }

    @Test
    void the_popover_deletes_the_relation_and_undo_brings_it_back() {
        ForeignKey key = keys(Shop.ORDERS).getFirst();
        studio.click(studio.line(key.id()).middle());
        Node delete = studio.robot().find("#relation-delete", Node.class);
        studio.robot().click(delete, 10, 10);
        assertThat(keys(Shop.ORDERS)).hasSize(1);

        studio.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(keys(Shop.ORDERS)).hasSize(2);
    }

    @Test
    void a_double_click_on_the_line_asks_for_the_inspector() {
        ForeignKey key = keys(Shop.ORDERS).getFirst();
        studio.doubleClick(studio.line(key.id()).middle());

        assertThat(studio.asked()).containsExactly("inspect");
        assertThat(popoverIsOpen()).isFalse();
    }

    @Test
    void the_popover_in_the_dark() {
        Studio dark = Studio.dark(Shop.document());
        dark.click(dark.line(keys(Shop.ORDER_LINES).getLast().id()).middle());
        dark.robot().picture("popover-dark");
    }

    @Test
    void the_list_of_actions_says_what_each_does() {
        studio.click(studio.line(keys(Shop.ORDERS).getFirst().id()).middle());
        Node box = studio.robot().find("#relation-on-delete", Node.class);
        studio.robot().click(box, 20, 10);
        studio.robot().picture("popover-actions");

        assertThat(studio.windows()).isEqualTo(2);
    }

    @Test
    void undoing_what_a_relation_is_drawn_from_drops_it() {
        studio.doubleClick(new Point2D(100, 450)).type("passing").keys(KeyCode.ENTER).type("id int pk");
        studio.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        studio.click(ASIDE).keys(KeyCode.R).click(studio.header(studio.table("passing").id()));
        studio.keys(KeyCode.SHORTCUT, KeyCode.Z).keys(KeyCode.SHORTCUT, KeyCode.Z);
        studio.click(studio.header(Shop.ORDERS));

        assertThat(studio.session().document()).isEqualTo(Shop.document());
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.ORDERS);
    }

    private void choose(String selector, ReferentialAction action) {
        @SuppressWarnings("unchecked")
        ComboBox<ReferentialAction> box = studio.robot().find(selector, ComboBox.class);
        Robot.fx(() -> {
            box.requestFocus();
            return box;
        });
        while (Robot.fx(box::getValue) != action) {
            studio.keys(KeyCode.DOWN);
        }
    }
}
