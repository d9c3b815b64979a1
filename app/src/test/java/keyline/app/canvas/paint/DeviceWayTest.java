package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import keyline.app.canvas.paint.DeviceWay.Corner;
import keyline.app.canvas.paint.Ink.Pattern;
import keyline.app.canvas.paint.Stamps.Turn;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class DeviceWayTest {

    private static final List<Corner> BENT = List.of(new Corner(10, 20), new Corner(60, 20), new Corner(60, 90));

    @Test
    void a_rounded_corner_is_left_out_of_both_pieces() {
        DeviceWay way = new DeviceWay(BENT, 8, 2, Pattern.SOLID);

        assertThat(pieces(way)).containsExactly(new Rectangle(10, 19, 42, 2), new Rectangle(59, 28, 2, 62));
        assertThat(turns(way)).containsExactly(new Turn(-1, 1, 8, 2));
    }

    @Test
    void a_corner_between_short_pieces_is_rounded_less() {
        List<Corner> jog = List.of(new Corner(0, 0), new Corner(50, 0), new Corner(50, 10), new Corner(99, 10));
        DeviceWay way = new DeviceWay(jog, 8, 2, Pattern.SOLID);

        assertThat(turns(way)).containsExactly(new Turn(-1, 1, 5, 2), new Turn(1, -1, 5, 2));
    }

    @Test
    void a_square_corner_is_covered_by_both_pieces() {
        DeviceWay way = new DeviceWay(BENT, 0, 2, Pattern.SOLID);

        assertThat(turns(way)).isEmpty();
        assertThat(pieces(way)).containsExactly(new Rectangle(10, 19, 51, 2), new Rectangle(59, 19, 2, 71));
    }

    @Test
    void dashes_cover_a_little_more_than_half_of_the_line() {
        DeviceWay way = new DeviceWay(List.of(new Corner(0, 0), new Corner(270, 0)), 8, 1.8, Pattern.DASHED);

        List<Rectangle> dashes = pieces(way);
        assertThat(dashes).hasSize(30);
        assertThat(dashes.stream().mapToDouble(Rectangle::width).sum() / 270).isCloseTo(0.56, within(0.03));
    }

    private static List<Rectangle> pieces(DeviceWay way) {
        List<Rectangle> pieces = new ArrayList<>();
        way.pieces((left, top, right, bottom) -> pieces.add(new Rectangle(left, top, right - left, bottom - top)));
        return pieces;
    }

    private static List<Turn> turns(DeviceWay way) {
        List<Turn> turns = new ArrayList<>();
        way.turns((turn, _) -> turns.add(turn));
        return turns;
    }
}
