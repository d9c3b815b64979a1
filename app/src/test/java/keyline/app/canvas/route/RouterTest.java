package keyline.app.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouterTest {

    private static final Rectangle LEFT = new Rectangle(0, 0, 200, 150);
    private static final Rectangle RIGHT = new Rectangle(400, 40, 200, 150);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_between_any_two_tables_keeps_out_of_both(int seed) {
        Random random = new Random(seed);
        Port child = port(box(random), random);
        Rectangle other = box(random);
        while (other.grown(4).touches(child.box())) {
            other = box(random);
        }
        Port parent = port(other, random);

        RouteLine line = Router.route(child, parent, Neighbourhood.EMPTY);

        assertThat(line.segments()).noneMatch(segment -> runsThrough(segment, child.box()));
        assertThat(line.segments()).noneMatch(segment -> runsThrough(segment, parent.box()));
        assertEndsAtItsColumns(line);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_from_a_table_to_itself_runs_beside_it(int seed) {
        Random random = new Random(seed);
        Rectangle box = box(random);

        RouteLine line = Router.route(port(box, random), port(box, random), Neighbourhood.EMPTY);

        assertThat(line.segments()).noneMatch(segment -> runsThrough(segment, box));
        assertThat(line.childSide()).isEqualTo(line.parentSide());
        assertEndsAtItsColumns(line);
    }

    private static Rectangle box(Random random) {
        return new Rectangle(
                random.nextInt(-400, 400),
                random.nextInt(-400, 400),
                random.nextInt(160, 360),
                random.nextInt(30, 400));
    }

    private static Port port(Rectangle box, Random random) {
        double y = box.y() + random.nextDouble(10, box.height() - 10);
        return random.nextInt(4) == 0 ? Port.between(box, y, Math.min(y + 48, box.bottom() - 5)) : Port.at(box, y);
    }

    private static boolean runsThrough(Segment segment, Rectangle box) {
        Rectangle inside = box.grown(-0.01);
        return segment.bounds().touches(inside);
    }

    private static void assertEndsAtItsColumns(RouteLine line) {
        assertThat(line.points().getFirst()).isEqualTo(line.child().at(line.childSide()));
        assertThat(line.points().getLast()).isEqualTo(line.parent().at(line.parentSide()));
        assertThat(line.child().isNearItsColumns()).isTrue();
        assertThat(line.parent().isNearItsColumns()).isTrue();
        assertThat(line.segments())
                .allMatch(segment -> segment.from().x() == segment.to().x()
                        ^ segment.from().y() == segment.to().y());
        assertThat(line.segments().getFirst().isVertical()).isFalse();
        assertThat(line.segments().getLast().isVertical()).isFalse();
    }

    @Test
    void ends_at_nearly_one_height_are_joined_without_a_bend() {
        RouteLine line = Router.route(Port.at(LEFT, 60), Port.at(RIGHT, 64), Neighbourhood.EMPTY);

        assertThat(line.points()).containsExactly(new Point(200, 60), new Point(400, 60));
    }

    @Test
    void a_line_goes_around_a_table_that_stands_in_its_way() {
        Rectangle between = new Rectangle(260, -100, 80, 400);

        RouteLine line =
                Router.route(Port.at(LEFT, 60), Port.at(RIGHT, 100), new Neighbourhood(List.of(between), List.of()));

        assertThat(line.segments()).noneMatch(segment -> runsThrough(segment, between));
        assertEndsAtItsColumns(line);
    }

    @Test
    void a_line_goes_around_what_stands_in_its_way_behind_many_nearer_tables() {
        Rectangle between = new Rectangle(1000, -300, 200, 600);
        Rectangle far = new Rectangle(2000, 40, 200, 150);
        List<Rectangle> tables = Stream.concat(
                        IntStream.range(0, 10).mapToObj(i -> new Rectangle(300, 200 + i * 60, 200, 40)),
                        Stream.of(between))
                .toList();

        RouteLine line = Router.route(Port.at(LEFT, 60), Port.at(far, 100), new Neighbourhood(tables, List.of()));

        assertThat(line.segments()).noneMatch(segment -> runsThrough(segment, between));
    }

    @Test
    void a_line_keeps_off_the_marks_beside_a_table_that_it_passes() {
        Rectangle between = new Rectangle(260, -100, 80, 400);
        Rectangle far = new Rectangle(600, 40, 200, 150);

        RouteLine line =
                Router.route(Port.at(LEFT, 60), Port.at(far, 100), new Neighbourhood(List.of(between), List.of()));

        assertThat(line.segments())
                .filteredOn(Segment::isVertical)
                .noneMatch(segment -> segment.bounds().touches(new Rectangle(240, -100, 120, 400)));
    }

    @Test
    void a_line_takes_a_lane_beside_another() {
        Port child = Port.at(LEFT, 60);
        Port parent = Port.at(RIGHT, 150);
        double taken =
                Router.route(child, parent, Neighbourhood.EMPTY).points().get(1).x();
        Rectangle other = new Rectangle(taken, 20, 0, 120);

        RouteLine line = Router.route(child, parent, new Neighbourhood(List.of(), List.of(other)));

        assertThat(Math.abs(line.points().get(1).x() - taken)).isGreaterThanOrEqualTo(7);
    }

    @Test
    void bends_made_by_hand_are_kept_and_follow_the_heights_of_the_ends() {
        List<Point> bends = List.of(new Point(350, 60), new Point(350, 100));

        RouteLine line = Router.through(bends, Port.at(LEFT, 80), Port.at(RIGHT, 120), Neighbourhood.EMPTY);

        assertThat(line.points())
                .containsExactly(new Point(200, 80), new Point(350, 80), new Point(350, 120), new Point(400, 120));
    }

    @Test
    void bends_that_would_lead_through_a_table_are_given_up() {
        List<Point> bends = List.of(new Point(500, 300), new Point(500, 300));

        RouteLine line = Router.through(bends, Port.at(LEFT, 80), Port.at(RIGHT, 120), Neighbourhood.EMPTY);

        assertThat(line).isEqualTo(Router.route(Port.at(LEFT, 80), Port.at(RIGHT, 120), Neighbourhood.EMPTY));
    }

    @Test
    void the_badge_stands_on_the_longest_piece_between_the_ends() {
        RouteLine line = Router.route(Port.at(LEFT, 20), Port.at(RIGHT, 180), Neighbourhood.EMPTY);

        assertThat(line.middle()).isEqualTo(new Point(300, 100));
    }
}
