package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasTest {

    private final Studio studio = Studio.of(Shop.document());

    private Point place(TableId table) {
        return studio.session().diagram().boxes().get(table).at();
    }

    private Viewport scrolled(double zoom) {
        Viewport viewport = new Viewport(150 * zoom, -70, zoom);
        studio.look(viewport);
        return viewport;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void a_table_is_dragged_and_the_drag_undone(double zoom) {
        scrolled(zoom);
        Point2D from = studio.header(Shop.ORDERS);
        studio.drag(from, from.add(90 * zoom, 44 * zoom));
        assertThat(place(Shop.ORDERS).x()).isCloseTo(450, within(12.0));
        assertThat(place(Shop.ORDERS).y()).isCloseTo(104, within(12.0));
        assertThat(studio.session().history().done()).hasSize(1);

        studio.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 60));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void ctrl_and_wheel_zoom_at_the_pointer(double zoom) {
        Viewport before = scrolled(zoom);
        Point under = before.toWorld(new Point(400, 300));
        studio.robot().wheel(studio.canvas(), new Point2D(400, 300), -3, KeyCode.CONTROL);

        Viewport after = studio.canvas().viewport();
        assertThat(after.zoom()).isGreaterThan(before.zoom());
        assertThat(after.toScreen(under).x()).isCloseTo(400, within(0.5));
        assertThat(after.toScreen(under).y()).isCloseTo(300, within(0.5));
    }

    @Test
    void the_wheel_moves_the_view_and_with_shift_sideways() {
        studio.robot().wheel(studio.canvas(), new Point2D(400, 300), 2);
        assertThat(studio.canvas().viewport().scrollY()).isPositive();
        assertThat(studio.canvas().viewport().scrollX()).isZero();

        studio.robot().wheel(studio.canvas(), new Point2D(400, 300), 2, KeyCode.SHIFT);
        assertThat(studio.canvas().viewport().scrollX()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void a_marquee_selects_what_it_touches(double zoom) {
        scrolled(zoom);
        Point2D customers = studio.header(Shop.CUSTOMERS);
        Point2D employees = studio.header(Shop.EMPLOYEES);
        Point2D from = customers.add(130 * zoom, -50 * zoom);
        Robot robot = studio.robot();
        robot.press(MouseButton.PRIMARY, studio.canvas(), from).glide(studio.canvas(), from, employees);
        robot.picture("marquee-" + Math.round(zoom * 100));
        robot.release(MouseButton.PRIMARY);

        assertThat(studio.session().selection().nodes()).containsOnly(Shop.CUSTOMERS, Shop.EMPLOYEES);
    }

    @Test
    void middle_drag_right_drag_and_space_drag_move_the_view_and_open_no_menu() {
        Point2D from = new Point2D(300, 300);
        Point2D to = new Point2D(360, 280);
        studio.robot().dragWith(MouseButton.MIDDLE, studio.canvas(), from, to);
        studio.robot().dragWith(MouseButton.SECONDARY, studio.canvas(), from, to);
        studio.click(from).robot().hold(KeyCode.SPACE);
        studio.drag(from, to).robot().letGo(KeyCode.SPACE);

        assertThat(studio.canvas().viewport()).isEqualTo(new Viewport(-180, 60, 1));
        assertThat(studio.windows()).isEqualTo(1);
    }

    @Test
    void a_right_click_opens_the_menu_of_what_is_there() {
        studio.robot().clickWith(MouseButton.SECONDARY, studio.canvas(), 420, 75);
        assertThat(studio.windows()).isEqualTo(2);
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.ORDERS);
        studio.robot().picture("menu");

        studio.keys(KeyCode.ESCAPE);
        assertThat(studio.windows()).isEqualTo(1);
    }

    @Test
    void the_menu_key_opens_the_menu_of_what_is_selected() {
        studio.click(studio.row(Shop.ORDERS, new ColumnId(53))).keys(KeyCode.CONTEXT_MENU);
        studio.robot().picture("menu-column");

        assertThat(studio.windows()).isEqualTo(2);
    }

    @Test
    void a_drag_to_the_edge_moves_the_view_on() {
        Point2D from = studio.header(Shop.SHIPPERS);
        Robot robot = studio.robot();
        robot.press(MouseButton.PRIMARY, studio.canvas(), from)
                .glide(studio.canvas(), from, new Point2D(Studio.WIDTH - 4, 300));
        robot.until(() -> studio.canvas().viewport().scrollX() > 60);
        robot.release(MouseButton.PRIMARY);

        assertThat(place(Shop.SHIPPERS).x()).isGreaterThan(900);
    }

    @Test
    void guides_show_while_a_table_is_moved_into_line() {
        Point2D from = studio.header(Shop.SHIPPERS);
        Point2D to = from.add(-3, 190);
        Robot robot = studio.robot();
        robot.press(MouseButton.PRIMARY, studio.canvas(), from).glide(studio.canvas(), from, to);
        robot.picture("guides");
        robot.release(MouseButton.PRIMARY);

        assertThat(place(Shop.SHIPPERS).x()).isEqualTo(660);
    }

    @Test
    void arrows_move_what_is_selected_by_a_little_and_with_shift_by_more() {
        studio.click(studio.header(Shop.ORDERS));
        studio.robot().hold(KeyCode.RIGHT).letGo(KeyCode.RIGHT);
        studio.keys(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(364, 84));
        assertThat(studio.session().history().done()).hasSize(2);
    }

    @Test
    void keys_alone_walk_from_table_to_table_and_into_the_columns() {
        studio.click(studio.header(Shop.CUSTOMERS)).keys(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.ORDERS);
        studio.keys(KeyCode.TAB);
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.SHIPPERS);
        studio.keys(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.PRODUCTS);

        studio.keys(KeyCode.ALT, KeyCode.DOWN).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        studio.robot().picture("edit-column");
        studio.keys(KeyCode.END).type("?").keys(KeyCode.ESCAPE);
        studio.keys(KeyCode.ALT, KeyCode.DOWN);
        assertThat(studio.session().document().schema().table(Shop.PRODUCTS).columns())
                .extracting(column -> column.name())
                .containsExactly("product_id", "price", "sku");
        studio.keys(KeyCode.ESCAPE).keys(KeyCode.ESCAPE);
        assertThat(studio.session().selection().isEmpty()).isTrue();
    }

    @Test
    void a_column_is_dragged_to_another_place() {
        Point2D from = studio.row(Shop.ORDERS, new ColumnId(55));
        Point2D to = studio.row(Shop.ORDERS, new ColumnId(52)).subtract(0, 4);
        Robot robot = studio.robot();
        robot.press(MouseButton.PRIMARY, studio.canvas(), from).glide(studio.canvas(), from, to);
        robot.picture("drop-line");
        robot.release(MouseButton.PRIMARY);

        assertThat(studio.session()
                        .document()
                        .schema()
                        .table(Shop.ORDERS)
                        .columns()
                        .get(1)
                        .name())
                .isEqualTo("total_amount");
    }

    @Test
    void tables_are_copied_cut_and_pasted() {
        studio.click(studio.header(Shop.SHIPPERS))
                .keys(KeyCode.SHORTCUT, KeyCode.C)
                .keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(studio.table("shippers_2").columns()).hasSize(2);

        studio.keys(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(studio.session().document().schema().tableNamed("shippers_2"))
                .isEmpty();
        studio.keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(studio.session().selection().nodes()).hasSize(1);
        studio.keys(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(studio.session().document().schema().tables().size()).isEqualTo(8);
        studio.keys(KeyCode.DELETE);
        assertThat(studio.session().document().schema().tables().size()).isEqualTo(7);
    }

    @Test
    void ctrl_a_selects_all_and_ctrl_del_takes_off_the_diagram() {
        studio.click(new Point2D(20, 600)).keys(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(studio.session().selection().nodes()).hasSize(6);
        studio.keys(KeyCode.SHORTCUT, KeyCode.DELETE);

        assertThat(studio.session().diagram().boxes().isEmpty()).isTrue();
        assertThat(studio.session().document().schema().tables().size()).isEqualTo(6);
    }

    @Test
    void ctrl_0_fits_and_ctrl_1_is_life_size() {
        scrolled(2);
        studio.click(new Point2D(20, 600)).keys(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        double fitted = studio.canvas().viewport().zoom();
        assertThat(fitted).isLessThanOrEqualTo(1);
        studio.keys(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(studio.canvas().viewport().zoom()).isLessThan(fitted);
        studio.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(studio.canvas().viewport().zoom()).isEqualTo(1);
    }
}
