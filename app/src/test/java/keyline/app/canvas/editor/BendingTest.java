package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import keyline.app.Robot;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ConstraintId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BendingTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void a_piece_of_a_line_is_moved_by_hand_in_one_step(double zoom) {
        Studio studio = Studio.of(Shop.document());
        ConstraintId key = Shop.document()
                .schema()
                .table(Shop.ORDERS)
                .foreignKeys()
                .getFirst()
                .id();
        studio.look(new Viewport(150 * zoom, 20, zoom));
        List<Point> before = way(studio, key);
        assertThat(before).hasSize(4);
        Point middle =
                new Point(before.get(1).x(), (before.get(1).y() + before.get(2).y()) / 2);

        studio.robot().drag(studio.canvas(), screen(studio, middle), screen(studio, middle.plus(-16, 0)));

        assertThat(way(studio, key).get(1).x()).isLessThan(before.get(1).x());
        assertThat(studio.session().history().done()).hasSize(1);
        Robot.fx(() -> {
            studio.session().undo();
            return studio;
        });
        assertThat(way(studio, key)).isEqualTo(before);
    }

    private static List<Point> way(Studio studio, ConstraintId key) {
        return Robot.fx(
                () -> studio.canvas().scene().line(key).orElseThrow().route().points());
    }

    private static Point2D screen(Studio studio, Point world) {
        Point at = Robot.fx(() -> studio.canvas().viewport().toScreen(world));
        return new Point2D(at.x(), at.y());
    }
}
