package keyline.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.Selection;
import keyline.app.Selection.OfNode;
import keyline.app.canvas.gesture.Pointer.Held;
import keyline.app.canvas.scene.Grip;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.edit.AddArea;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingTest {

    private static final Hit ORDERS = new Hit.OnHeader(Shop.ORDERS);
    private static final Hit CUSTOMERS = new Hit.OnHeader(Shop.CUSTOMERS);

    private final Drawing drawing = new Drawing();

    private Point place(TableId table) {
        return drawing.session().diagram().boxes().get(table).at();
    }

    private List<String> order() {
        return drawing.session().document().schema().table(Shop.ORDERS).columns().stream()
                .map(column -> column.name())
                .toList();
    }

    private Drawing dragHeader(double dx, double dy, Held... held) {
        Point start = drawing.header(Shop.ORDERS);
        return drawing.press(start, ORDERS, held).drag(start.plus(dx, dy), ORDERS, held);
    }

    @Test
    void a_drag_is_shown_at_once_and_is_one_step_on_release() {
        Point start = drawing.header(Shop.ORDERS);
        drawing.press(start, ORDERS).drag(start.plus(10, 0), ORDERS).drag(start.plus(30, 200), ORDERS);
        assertThat(place(Shop.ORDERS)).isNotEqualTo(new Point(360, 60));
        assertThat(drawing.session().history().done()).isEmpty();

        drawing.release(ORDERS);

        assertThat(drawing.session().history().done()).hasSize(1);
        drawing.session().undo();
        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 60));
    }

    @Test
    void escape_puts_everything_back() {
        dragHeader(50, 200);
        drawing.escape();

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 60));
        assertThat(drawing.session().history().done()).isEmpty();
    }

    @Test
    void a_trembling_click_moves_nothing() {
        dragHeader(2, 2).release(ORDERS);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 60));
    }

    @Test
    void all_that_is_selected_moves_along() {
        drawing.session().select(new Selection(List.of(new OfNode(Shop.CUSTOMERS), new OfNode(Shop.ORDERS))));
        dragHeader(0, 400, Held.ALT).release(ORDERS, Held.ALT);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 460));
        assertThat(place(Shop.CUSTOMERS)).isEqualTo(new Point(64, 460));
    }

    @Test
    void an_edge_near_that_of_another_table_snaps_to_it_and_shows_a_guide() {
        dragHeader(-293, 403);

        assertThat(place(Shop.ORDERS).x()).isEqualTo(64);
        assertThat(drawing.gesture().feedback())
                .isInstanceOfSatisfying(
                        Feedback.Guides.class,
                        guides -> assertThat(guides.guides())
                                .anySatisfy(guide -> assertThat(guide.from().x())
                                        .isEqualTo(64)
                                        .isEqualTo(guide.to().x())));
    }

    @Test
    void away_from_others_the_grid_holds_and_alt_suspends_it() {
        dragHeader(1001, 1003);
        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(1360, 1064));
        drawing.escape();

        dragHeader(1001, 1003, Held.ALT);
        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(1361, 1063));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void a_table_follows_the_pointer_at_any_zoom_and_scroll_position(double zoom) {
        drawing.show(new Viewport(333, -217, zoom));
        dragHeader(-100, 440, Held.ALT).release(ORDERS, Held.ALT);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(260, 500));
    }

    @Test
    void an_area_takes_along_what_stands_in_it() {
        AreaId id = drawing.session().document().newId(AreaId::new);
        Area area = new Area(id, "People", new Point(40, 30), 280, 400, "");
        drawing.session().perform(new AddArea(drawing.session().diagram().id(), area));

        Hit title = new Hit.OnArea(id, Grip.BODY);
        drawing.press(new Point(60, 40), title, Held.ALT)
                .drag(new Point(60, 840), title, Held.ALT)
                .release(title, Held.ALT);

        assertThat(place(Shop.CUSTOMERS)).isEqualTo(new Point(64, 860));
        assertThat(place(Shop.EMPLOYEES)).isEqualTo(new Point(64, 1048));
        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(360, 60));
    }

    @Test
    void a_column_dragged_within_its_table_goes_where_the_line_shows() {
        ColumnId orderDate = new ColumnId(54);
        Point start = drawing.row(Shop.ORDERS, orderDate);
        Hit row = new Hit.OnColumn(Shop.ORDERS, orderDate);
        drawing.press(start, row).drag(start.plus(0, -60), row);
        assertThat(drawing.gesture().feedback()).isInstanceOf(Feedback.DropLine.class);
        drawing.release(row);

        assertThat(order()).containsExactly("order_id", "order_date", "customer_id", "shipper_id", "total_amount");
    }

    @Test
    void a_column_dragged_out_of_its_table_takes_the_table_along() {
        ColumnId orderDate = new ColumnId(54);
        Point start = drawing.row(Shop.ORDERS, orderDate);
        Hit row = new Hit.OnColumn(Shop.ORDERS, orderDate);
        drawing.press(start, row, Held.ALT)
                .drag(start.plus(-20, 0), row, Held.ALT)
                .drag(start.plus(-20, 500), row, Held.ALT)
                .release(row, Held.ALT);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(340, 560));
        assertThat(order()).startsWith("order_id", "customer_id");
    }

    @Test
    void a_table_of_several_selected_is_moved_by_any_of_its_rows() {
        drawing.session().select(new Selection(List.of(new OfNode(Shop.CUSTOMERS), new OfNode(Shop.ORDERS))));
        ColumnId email = new ColumnId(13);
        Point start = drawing.row(Shop.CUSTOMERS, email);
        Hit row = new Hit.OnColumn(Shop.CUSTOMERS, email);
        drawing.press(start, row, Held.ALT)
                .drag(start.plus(8, 8), row, Held.ALT)
                .release(row, Held.ALT);

        assertThat(place(Shop.ORDERS)).isEqualTo(new Point(368, 68));
    }

    @Test
    void another_table_that_is_dragged_becomes_the_selected_one() {
        drawing.click(drawing.header(Shop.CUSTOMERS), CUSTOMERS);
        dragHeader(0, 300).release(ORDERS);

        assertThat(drawing.session().selection().nodes()).containsExactly(Shop.ORDERS);
        assertThat(place(Shop.CUSTOMERS)).isEqualTo(new Point(64, 60));
    }
}
