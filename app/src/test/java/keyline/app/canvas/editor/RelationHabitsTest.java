package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.TableId;
import keyline.model.diagram.Notation;
import keyline.model.example.Shop;
import org.junit.jupiter.api.TestInstance;

/// What draws and changes relations, made by hand on the canvas.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationHabitsTest {

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private Studio begin(double zoom) {
        return studio.begin(NearShop.document(), NearShop.view(zoom));
    }

    private List<ForeignKey> keys(TableId table) {
        return studio.session().document().schema().table(table).foreignKeys();
    }

    private ForeignKey onlyKey(TableId table) {
        assertThat(keys(table)).hasSize(1);
        return keys(table).getFirst();
    }

    private boolean popoverIsOpen() {
        return Robot.fx(() -> studio.canvas().lookup(".relation-card") != null);
    }

    @AtEachZoom
    void from_the_childs_handle_onto_the_parents_column(double zoom) {
        begin(zoom)
                .drag(
                        studio.leftHandle(Shop.CUSTOMERS, NearShop.CITY_ID),
                        studio.row(Shop.SHIPPERS, NearShop.SHIPPER_ID));

        assertThat(onlyKey(Shop.CUSTOMERS).parent()).isEqualTo(Shop.SHIPPERS);
        assertThat(popoverIsOpen()).isTrue();
    }

    @AtEachZoom
    void from_the_parents_handle_onto_the_childs_column(double zoom) {
        begin(zoom)
                .drag(studio.handle(Shop.SHIPPERS, NearShop.SHIPPER_ID), studio.row(Shop.CUSTOMERS, NearShop.CITY_ID));

        assertThat(onlyKey(Shop.CUSTOMERS).parent()).isEqualTo(Shop.SHIPPERS);
        assertThat(keys(Shop.SHIPPERS)).isEmpty();
    }

    @AtEachZoom
    void onto_a_header_for_its_whole_key(double zoom) {
        begin(zoom).drag(studio.handle(Shop.CUSTOMERS, NearShop.CITY_ID), studio.header(Shop.SHIPPERS));

        assertThat(onlyKey(Shop.CUSTOMERS).columns()).containsExactly(NearShop.CITY_ID);
        assertThat(onlyKey(Shop.CUSTOMERS).parentColumns()).containsExactly(NearShop.SHIPPER_ID);
    }

    @AtEachZoom
    void onto_the_same_table_for_a_self_reference(double zoom) {
        begin(zoom)
                .drag(
                        studio.handle(Shop.CUSTOMERS, NearShop.CITY_ID),
                        studio.row(Shop.CUSTOMERS, NearShop.CUSTOMER_ID));

        assertThat(onlyKey(Shop.CUSTOMERS).parent()).isEqualTo(Shop.CUSTOMERS);
    }

    @AtEachZoom
    void onto_the_header_of_a_composite_key_makes_the_missing_columns_and_one_line(double zoom) {
        begin(zoom).drag(studio.handle(Shop.SHIPPERS, new ColumnId(32)), studio.header(Shop.ORDER_LINES));

        assertThat(onlyKey(Shop.SHIPPERS).columns()).hasSize(2);
        assertThat(onlyKey(Shop.SHIPPERS).parentColumns()).containsExactly(new ColumnId(72), new ColumnId(71));
        assertThat(Robot.<Boolean>fx(() -> studio.canvas()
                        .scene()
                        .line(onlyKey(Shop.SHIPPERS).id())
                        .isPresent()))
                .isTrue();
    }

    @AtEachZoom
    void with_r_and_two_clicks(double zoom) {
        begin(zoom).keys(KeyCode.R).click(studio.row(Shop.CUSTOMERS, NearShop.CITY_ID));
        studio.click(studio.row(Shop.SHIPPERS, NearShop.SHIPPER_ID));

        assertThat(onlyKey(Shop.CUSTOMERS).parent()).isEqualTo(Shop.SHIPPERS);
        studio.keys(KeyCode.ESCAPE).click(studio.header(Shop.ORDERS));
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.ORDERS);
    }

    @AtEachZoom
    void a_click_on_a_line_opens_its_popover_and_a_double_click_the_inspector(double zoom) {
        begin(zoom).click(studio.line(NearShop.ORDERS_CUSTOMERS).middle());
        assertThat(popoverIsOpen()).isTrue();
        assertThat(studio.session().selection())
                .isEqualTo(Selection.of(new Selection.OfRelation(Shop.ORDERS, NearShop.ORDERS_CUSTOMERS)));
        studio.keys(KeyCode.ESCAPE);
        assertThat(popoverIsOpen()).isFalse();

        studio.doubleClick(studio.line(NearShop.ORDERS_CUSTOMERS).middle());
        assertThat(studio.asked()).containsExactly("inspect");
    }

    @AtEachZoom
    void the_menu_of_a_line_edits_retargets_and_deletes(double zoom) {
        begin(zoom);
        Point2D line = studio.line(NearShop.ORDERS_CUSTOMERS).middle();
        studio.robot().clickWith(MouseButton.SECONDARY, studio.canvas(), line.getX(), line.getY());

        assertThat(studio.menu()).contains("Edit", "Change Target", "Delete");
        studio.keys(KeyCode.ESCAPE);
    }

    @AtEachZoom
    void a_double_click_on_the_end_of_a_line_selects_the_tables_around_it(double zoom) {
        begin(zoom).doubleClick(studio.line(NearShop.ORDERS_CUSTOMERS).start());

        assertThat(studio.session().selection().nodes())
                .containsExactlyInAnyOrder(Shop.ORDERS, Shop.CUSTOMERS, Shop.SHIPPERS, Shop.ORDER_LINES);
    }

    @AtEachZoom
    void the_notation_is_chosen_by_a_command_and_kept_with_the_diagram(double zoom) {
        begin(zoom);
        for (Notation notation : List.of(Notation.IDEF1X, Notation.UML, Notation.NUMBERS, Notation.CROWS_FOOT)) {
            studio.command(
                    "notation-" + notation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(studio.session().document().firstDiagram().notation()).isEqualTo(notation);
        }
        assertThat(studio.session().history().done()).hasSize(4);
    }
}
