package keyline.app.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class JunctionTest {

    private static final Rectangle KEY = new Rectangle(600, 0, 200, 300);
    private static final Port PARENT = new Port(KEY, 50, 50, 56);
    private static final Port OPTIONAL_PARENT = new Port(KEY, 50, 50, 44);
    private static final RouteLine TRUNK = line(PARENT, at(200, 700), at(400, 700), at(400, 56), at(600, 56));

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    private static RouteLine line(Port parent, Point... points) {
        Port child = Port.at(new Rectangle(0, points[0].y() - 50, 200, 100), points[0].y());
        return new RouteLine(child, Side.RIGHT, parent, Side.LEFT, List.of(points));
    }

    private static List<Point> joined(RouteLine line, List<Rectangle> tables) {
        return Router.joined(line, List.of(TRUNK), new Neighbourhood(tables, List.of()))
                .points();
    }

    @Test
    void a_line_that_comes_upon_another_to_its_key_runs_on_with_it() {
        RouteLine line = line(PARENT, at(200, 400), at(400, 400), at(400, 200), at(500, 200), at(500, 56), at(600, 56));

        assertThat(joined(line, List.of())).containsExactly(at(200, 400), at(400, 400), at(400, 56), at(600, 56));
    }

    @Test
    void a_line_so_near_to_the_other_that_they_look_like_one_lies_on_it() {
        RouteLine line = line(PARENT, at(200, 400), at(403, 400), at(403, 56), at(600, 56));

        assertThat(joined(line, List.of())).containsExactly(at(200, 400), at(400, 400), at(400, 56), at(600, 56));
    }

    @Test
    void lines_whose_ends_look_different_part_for_the_last_piece() {
        RouteLine line = line(OPTIONAL_PARENT, at(200, 400), at(402, 400), at(402, 44), at(600, 44));

        assertThat(joined(line, List.of())).containsExactly(at(200, 400), at(400, 400), at(400, 44), at(600, 44));
    }

    @Test
    void a_line_that_only_crosses_the_other_goes_its_own_way() {
        RouteLine line = line(PARENT, at(200, 400), at(500, 400), at(500, 56), at(600, 56));

        assertThat(joined(line, List.of())).doesNotContain(at(400, 400));
    }

    @Test
    void a_line_does_not_run_along_with_another_where_that_leads_through_a_table() {
        RouteLine line = line(PARENT, at(200, 400), at(400, 400), at(400, 390), at(500, 390), at(500, 56), at(600, 56));

        assertThat(joined(line, List.of(new Rectangle(350, 100, 100, 200)))).isEqualTo(line.points());
    }
}
