package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.app.canvas.scene.Guide;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What drags things about, made by hand on the canvas.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DragHabitsTest {

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private Studio begin(double zoom) {
        return studio.begin(NearShop.withAreaAndNote(), NearShop.view(zoom));
    }

    private Point place(NodeId table) {
        return studio.session().shown().firstDiagram().boxes().get(table).at();
    }

    private Studio pressAndGlide(Point2D from, Point2D to) {
        studio.robot().press(MouseButton.PRIMARY, studio.canvas(), from).glide(studio.canvas(), from, to);
        return studio;
    }

    private void release() {
        studio.robot().release(MouseButton.PRIMARY);
    }

    private List<Guide> guides() {
        return studio.canvas().state().guides();
    }

    @AtEachZoom
    void a_table_snaps_to_others_with_guides_and_alt_suspends_it(double zoom) {
        Point2D from = begin(zoom).header(Shop.ORDER_LINES);
        pressAndGlide(from, from.add(3 * zoom, 13 * zoom));
        assertThat(guides()).isNotEmpty();
        release();
        assertThat(place(Shop.ORDER_LINES).x()).isEqualTo(2300);
        assertThat(guides()).isEmpty();

        Point before = place(Shop.ORDER_LINES);
        Point2D again = studio.header(Shop.ORDER_LINES);
        studio.robot().hold(KeyCode.ALT);
        pressAndGlide(again, again.add(5 * zoom, -21 * zoom));
        assertThat(guides()).isEmpty();
        release();
        studio.robot().letGo(KeyCode.ALT);
        assertThat(place(Shop.ORDER_LINES).x()).isCloseTo(before.x() + 5, within(2.0));
        assertThat(place(Shop.ORDER_LINES).y()).isCloseTo(before.y() - 21, within(2.0));
    }

    @Test
    void a_table_that_is_too_small_to_show_its_columns_is_taken_hold_of_anywhere() {
        Point2D row = begin(0.4).row(Shop.CUSTOMERS, new ColumnId(3));
        Point before = place(Shop.CUSTOMERS);
        pressAndGlide(row, row.add(0, 8));
        assertThat(studio.session().selection()).isEqualTo(Selection.of(Shop.CUSTOMERS));
        release();

        assertThat(place(Shop.CUSTOMERS).y()).isCloseTo(before.y() + 20, within(4.0));
    }

    @AtEachZoom
    void an_area_carries_the_tables_in_it(double zoom) {
        Point2D title = begin(zoom).screen(new Point(2040, 1656));
        studio.drag(title, title.add(60 * zoom, 0));

        double moved =
                studio.session().diagram().areas().get(NearShop.AREA).at().x() - 1980;
        assertThat(moved).isBetween(46.0, 74.0);
        assertThat(place(Shop.SHIPPERS).x()).isEqualTo(2000 + moved);
        assertThat(place(Shop.CUSTOMERS).x()).isEqualTo(2000);
        assertThat(studio.session().history().done()).hasSize(1);
    }

    @AtEachZoom
    void areas_and_notes_are_resized_at_their_edges(double zoom) {
        Point2D corner = begin(zoom).screen(new Point(2230, 1780));
        studio.drag(corner, corner.add(20 * zoom, 12 * zoom));
        assertThat(studio.session().diagram().areas().get(NearShop.AREA).width())
                .isEqualTo(272, within(4.0));

        Point2D edge = studio.screen(new Point(2160, 1820));
        studio.drag(edge, edge.add(28 * zoom, 0));
        assertThat(studio.session().diagram().notes().get(NearShop.NOTE).width())
                .isEqualTo(148, within(4.0));
        assertThat(studio.session().diagram().notes().get(NearShop.NOTE).height())
                .isEqualTo(48);
    }

    @AtEachZoom
    void notes_are_moved_and_edited_by_a_double_click(double zoom) {
        Point2D note = begin(zoom).screen(new Point(2100, 1820));
        studio.drag(note, note.add(40 * zoom, 0));
        assertThat(studio.session().diagram().notes().get(NearShop.NOTE).at().x())
                .isEqualTo(2080, within(8.0));

        studio.doubleClick(studio.screen(new Point(2140, 1820))).type("x").click(studio.header(Shop.ORDERS));
        assertThat(studio.session().diagram().notes().get(NearShop.NOTE).text()).contains("x");
    }

    @AtEachZoom
    void n_places_a_note_and_a_draws_an_area(double zoom) {
        studio.begin(NearShop.document(), NearShop.view(zoom));
        studio.keys(KeyCode.N).click(studio.screen(NearShop.EMPTY)).type("x");
        studio.robot().picture("habit-note");
        studio.click(studio.header(Shop.ORDERS));
        assertThat(studio.session().diagram().notes().size()).isEqualTo(1);

        studio.keys(KeyCode.A).drag(studio.screen(new Point(1980, 1480)), studio.screen(new Point(2232, 1640)));
        studio.type("x").keys(KeyCode.ENTER);
        assertThat(studio.session().diagram().areas().stream().findFirst().orElseThrow())
                .satisfies(area -> assertThat(area.width()).isEqualTo(252, within(4.0)));
    }

    @AtEachZoom
    void a_column_is_dragged_to_another_place(double zoom) {
        begin(zoom)
                .drag(
                        studio.row(Shop.ORDERS, new ColumnId(55)),
                        studio.row(Shop.ORDERS, new ColumnId(52)).subtract(0, 4 * zoom));

        assertThat(studio.session()
                        .document()
                        .schema()
                        .table(Shop.ORDERS)
                        .columns()
                        .get(1)
                        .name())
                .isEqualTo("total_amount");
    }

    @AtEachZoom
    void the_piece_of_a_line_is_dragged(double zoom) {
        Point2D piece = begin(zoom).line(NearShop.ORDERS_CUSTOMERS).piece(1);
        studio.drag(piece, piece.subtract(12 * zoom, 0));

        assertThat(studio.session().diagram().routes().has(NearShop.ORDERS_CUSTOMERS))
                .isTrue();
    }

    @AtEachZoom
    void a_drag_to_the_edge_moves_the_view_on(double zoom) {
        Point2D from = begin(zoom).header(Shop.ORDERS);
        double before = studio.canvas().viewport().scrollX();
        pressAndGlide(from, new Point2D(NearShop.SIZE.width() - 4, from.getY()));
        studio.robot().until(() -> studio.canvas().viewport().scrollX() > before + 100);
        release();

        double edge = studio.canvas()
                .viewport()
                .toWorld(new Point(NearShop.SIZE.width(), 0))
                .x();
        assertThat(place(Shop.ORDERS).x()).isBetween(2300.0, edge);
        assertThat(studio.session().history().done()).hasSize(1);
    }

    @AtEachZoom
    void escape_drops_every_drag(double zoom) {
        Point2D header = begin(zoom).header(Shop.ORDERS);
        dropped(header, header.add(40, 40));
        dropped(studio.screen(new Point(1980, 1480)), header);
        dropped(studio.row(Shop.ORDERS, new ColumnId(55)), studio.row(Shop.ORDERS, new ColumnId(52)));
        dropped(studio.leftHandle(Shop.CUSTOMERS, NearShop.CITY_ID), studio.row(Shop.SHIPPERS, NearShop.SHIPPER_ID));
        Point2D piece = studio.line(NearShop.ORDERS_CUSTOMERS).piece(1);
        dropped(piece, piece.subtract(12 * zoom, 0));
        Point2D corner = studio.screen(new Point(2230, 1780));
        dropped(corner, corner.add(20, 12));
        Point2D title = studio.screen(new Point(2040, 1656));
        dropped(title, title.add(30, 0));
        studio.keys(KeyCode.A);
        dropped(studio.screen(new Point(1980, 1480)), header);
    }

    private void dropped(Point2D from, Point2D to) {
        pressAndGlide(from, to).keys(KeyCode.ESCAPE);
        release();
        assertThat(studio.session().shown()).isEqualTo(NearShop.withAreaAndNote());
        assertThat(studio.session().history().done()).isEmpty();
        assertThat(studio.canvas().state().marquee()).isEmpty();
        assertThat(studio.canvas().state().selection())
                .isEqualTo(studio.session().selection());
        assertThat(studio.canvas().state().link()).isEmpty();
        assertThat(Robot.<Boolean>fx(() -> studio.canvas().lookup(".in-place") == null))
                .isTrue();
        studio.keys(KeyCode.ESCAPE);
    }
}
