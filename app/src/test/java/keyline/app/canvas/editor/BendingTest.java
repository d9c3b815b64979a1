package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Bends that a hand gives to a line, and what becomes of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BendingTest {

    private static final double BENT = -16;

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private List<Point> way() {
        return Robot.fx(() -> studio.canvas()
                .scene()
                .line(NearShop.ORDERS_CUSTOMERS)
                .orElseThrow()
                .route()
                .points());
    }

    /// Drags the upright piece of the line between customers and orders to the left.
    private List<Point> bend(double zoom) {
        studio.begin(NearShop.document(), NearShop.view(zoom));
        List<Point> before = way();
        assertThat(before).hasSize(4);
        Point middle =
                new Point(before.get(1).x(), (before.get(1).y() + before.get(2).y()) / 2);
        studio.drag(screen(middle), screen(middle.plus(BENT, 0)));
        return before;
    }

    private Point2D screen(Point world) {
        return Robot.fx(() -> studio.screen(world));
    }

    @AtEachZoom
    void a_piece_of_a_line_is_moved_by_hand_in_one_step(double zoom) {
        List<Point> before = bend(zoom);

        assertThat(way().get(1).x()).isLessThan(before.get(1).x());
        assertThat(studio.session().history().done()).hasSize(1);
        Robot.fx(() -> {
            studio.session().undo();
            return studio;
        });
        assertThat(way()).isEqualTo(before);
    }

    @AtEachZoom
    void bends_are_kept_while_their_tables_are_dragged_as_a_whole(double zoom) {
        bend(zoom);
        List<Point> bent = way();
        Point2D customers = studio.header(Shop.CUSTOMERS);
        studio.click(customers).click(studio.header(Shop.ORDERS), KeyCode.SHIFT);

        studio.drag(customers, customers.add(-64 * zoom, 32 * zoom));

        Point moved =
                Robot.fx(() -> studio.canvas().scene().bounds(Shop.CUSTOMERS).corner());
        double dx = moved.x() - 2000;
        double dy = moved.y() - 1500;
        assertThat(dx).isNegative();
        assertThat(way()).isEqualTo(bent.stream().map(each -> each.plus(dx, dy)).toList());
    }

    @AtEachZoom
    void bends_follow_a_table_that_is_moved_a_little_up_or_down(double zoom) {
        bend(zoom);
        double bent = way().get(1).x();

        studio.begin(studio.session().document(), NearShop.view(zoom));
        select(Selection.of(Shop.ORDERS));
        studio.keys(KeyCode.DOWN);

        assertThat(way().get(1).x()).isEqualTo(bent);
        assertThat(way().get(2).x()).isEqualTo(bent);
    }

    @Test
    void bends_are_given_up_when_the_line_would_run_through_its_table_and_come_back_with_undo() {
        bend(1);
        List<Point> bent = way();
        Point2D orders = studio.header(Shop.ORDERS);

        studio.drag(orders, orders.add(-240, 260));
        assertThat(way().get(1).x()).isNotEqualTo(bent.get(1).x());
        studio.robot().picture("bends-given-up");

        studio.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(way()).isEqualTo(bent);
        studio.robot().picture("bends");
    }

    private void select(Selection selection) {
        Robot.fx(() -> {
            studio.session().select(selection);
            return studio;
        });
    }
}
