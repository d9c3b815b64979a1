package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.canvas.paint.Crossings.Crossing;
import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    private static final Rectangle ALL = new Rectangle(-1000, -1000, 2000, 2000);
    private static final RelationLine LEVEL = line(1, new Point(0, 100), new Point(300, 100));

    private static RelationLine line(int id, Point... points) {
        ForeignKey key = ForeignKey.of(
                new ConstraintId(id), List.of(new ColumnId(10)), new TableId(20), List.of(new ColumnId(21)));
        Port port = Port.at(new Rectangle(-200, 0, 100, 100), 50);
        return new RelationLine(
                new TableId(30),
                key,
                Multiplicity.ZERO_OR_MANY,
                Multiplicity.EXACTLY_ONE,
                new RouteLine(port, Side.RIGHT, port, Side.LEFT, List.of(points)));
    }

    @Test
    void a_line_that_crosses_another_goes_through_where_they_meet() {
        RelationLine other = line(2, new Point(50, 0), new Point(150, 0), new Point(150, 200), new Point(250, 200));

        assertThat(Crossings.of(List.of(LEVEL, other), ALL)).containsExactly(new Crossing(150, 100, other));
    }

    @Test
    void lines_that_run_together_to_one_key_keep_their_junction() {
        RelationLine joining = line(2, new Point(50, 0), new Point(150, 0), new Point(150, 100), new Point(300, 100));

        assertThat(Crossings.of(List.of(LEVEL, joining), ALL)).isEmpty();
    }

    @Test
    void crossings_outside_of_what_is_painted_are_left_out() {
        RelationLine other = line(2, new Point(50, 0), new Point(150, 0), new Point(150, 200), new Point(250, 200));

        assertThat(Crossings.of(List.of(LEVEL, other), new Rectangle(0, 0, 149, 300)))
                .isEmpty();
    }
}
