package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.junit.jupiter.api.TestInstance;

/// What moves the view and chooses how much is seen, made by hand on the canvas.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewHabitsTest {

    private static final Point2D AT = new Point2D(500, 320);

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private Viewport begin(double zoom) {
        Viewport viewport = NearShop.view(zoom);
        studio.begin(NearShop.document(), viewport);
        return viewport;
    }

    private Point2D header() {
        return studio.header(Shop.ORDERS);
    }

    /// Whether the view is moved by so much, give or take the fraction of a pixel at each end that a mouse hasn't.
    private void assertMoved(Viewport before, double dx, double dy) {
        Viewport expected = before.movedBy(dx, dy);
        assertThat(viewport().scrollX()).isCloseTo(expected.scrollX(), within(2.0));
        assertThat(viewport().scrollY()).isCloseTo(expected.scrollY(), within(2.0));
        assertThat(viewport().zoom()).isEqualTo(before.zoom());
    }

    private Viewport viewport() {
        return studio.canvas().viewport();
    }

    @AtEachZoom
    void a_middle_or_right_drag_moves_the_view_from_anywhere_and_opens_no_menu(double zoom) {
        Viewport before = begin(zoom);
        Point2D table = header();
        studio.robot().dragWith(MouseButton.MIDDLE, studio.canvas(), table, table.add(60, -24));
        assertMoved(before, 60, -24);

        Point2D empty = studio.screen(NearShop.EMPTY);
        studio.robot().dragWith(MouseButton.SECONDARY, studio.canvas(), empty, empty.add(-36, 18));
        studio.robot().dragWith(MouseButton.SECONDARY, studio.canvas(), table.add(24, -6), table);
        assertMoved(before, 0, 0);
        assertThat(studio.windows()).isEqualTo(1);
        assertThat(studio.session().history().done()).isEmpty();
    }

    @AtEachZoom
    void space_with_a_drag_moves_the_view(double zoom) {
        Viewport before = begin(zoom);
        Point2D from = header();
        studio.robot().hold(KeyCode.SPACE);
        studio.drag(from, from.add(30, 60)).robot().letGo(KeyCode.SPACE);
        assertMoved(before, 30, 60);

        studio.drag(header(), header().add(30, 30));
        assertThat(studio.session().history().done())
                .as("a drag moves tables again")
                .hasSize(1);
    }

    @AtEachZoom
    void the_hand_moves_the_view_until_escape(double zoom) {
        Viewport before = begin(zoom);
        Point2D from = header();
        studio.keys(KeyCode.H).drag(from, from.add(-42, 12));
        assertMoved(before, -42, 12);
        studio.drag(from, from.add(42, -12));
        assertMoved(before, 0, 0);

        studio.keys(KeyCode.ESCAPE).click(from);
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.ORDERS);
    }

    @AtEachZoom
    void the_wheel_moves_the_view_down_and_with_shift_sideways(double zoom) {
        Viewport before = begin(zoom);
        studio.robot().wheel(studio.canvas(), AT, 2);
        assertThat(viewport()).isEqualTo(before.movedBy(0, -80));
        studio.robot().wheel(studio.canvas(), AT, 2, KeyCode.SHIFT);
        assertThat(viewport()).isEqualTo(before.movedBy(-80, -80));
    }

    @AtEachZoom
    void ctrl_and_wheel_zoom_and_what_is_under_the_pointer_stays(double zoom) {
        Viewport before = begin(zoom);
        studio.robot().wheel(studio.canvas(), AT, -3, KeyCode.CONTROL);
        assertThat(viewport().zoom()).isGreaterThan(before.zoom());
        assertStays(before);
        studio.robot().wheel(studio.canvas(), AT, 6, KeyCode.CONTROL);
        assertThat(viewport().zoom()).isLessThan(before.zoom());
        assertStays(before);
    }

    @AtEachZoom
    void the_wheel_alone_zooms_where_that_is_preferred_and_moves_with_ctrl(double zoom) {
        Viewport before = begin(zoom);
        studio.preferWheelZooms();
        studio.robot().wheel(studio.canvas(), AT, -1);
        assertThat(viewport().zoom()).isGreaterThan(before.zoom());
        assertStays(before);

        Viewport zoomed = viewport();
        studio.robot().wheel(studio.canvas(), AT, 1, KeyCode.CONTROL);
        assertThat(viewport()).isEqualTo(zoomed.movedBy(0, -40));
    }

    @AtEachZoom
    void two_fingers_zoom_and_what_is_between_them_stays(double zoom) {
        Viewport before = begin(zoom);
        studio.robot().pinch(studio.canvas(), AT, 1.25);
        assertThat(viewport().zoom()).isEqualTo(zoom * 1.25);
        assertStays(before);
    }

    private void assertStays(Viewport before) {
        Point now = viewport().toScreen(before.toWorld(new Point(AT.getX(), AT.getY())));
        assertThat(now.x()).isCloseTo(AT.getX(), within(0.01));
        assertThat(now.y()).isCloseTo(AT.getY(), within(0.01));
    }

    @AtEachZoom
    void ctrl_0_fits_ctrl_1_is_life_size_and_ctrl_plus_and_minus_take_a_step(double zoom) {
        begin(zoom);
        studio.keys(KeyCode.SHORTCUT, KeyCode.EQUALS);
        double larger = viewport().zoom();
        assertThat(larger).isGreaterThan(zoom);
        studio.keys(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(viewport().zoom()).isCloseTo(zoom, within(0.001));
        studio.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(viewport().zoom()).isEqualTo(1);

        studio.keys(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        Rectangle window =
                new Rectangle(0, 0, studio.canvas().getWidth(), studio.canvas().getHeight());
        Rectangle content = Robot.fx(() -> studio.canvas().scene().content());
        assertThat(window.contains(viewport().toScreen(content))).isTrue();
    }

    @AtEachZoom
    void shift_and_a_digit_choose_how_much_of_the_tables_is_drawn(double zoom) {
        begin(zoom);
        double whole = height();
        studio.keys(KeyCode.SHIFT, KeyCode.DIGIT4);
        assertThat(studio.session().diagram().detail()).isEqualTo(Detail.KEYS);
        double keys = height();
        studio.keys(KeyCode.SHIFT, KeyCode.DIGIT3);
        assertThat(studio.session().diagram().detail()).isEqualTo(Detail.NAMES);
        assertThat(height()).isLessThan(keys);
        assertThat(keys).isLessThan(whole);
        studio.keys(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertThat(height()).isEqualTo(whole);
    }

    private double height() {
        return Robot.fx(() -> studio.canvas().scene().bounds(Shop.ORDERS).height());
    }
}
