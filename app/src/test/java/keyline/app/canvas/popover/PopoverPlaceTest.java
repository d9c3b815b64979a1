package keyline.app.canvas.popover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class PopoverPlaceTest {

    private static final Rectangle AREA = new Rectangle(0, 0, 1000, 600);
    private static final Rectangle SIZE = new Rectangle(0, 0, 300, 280);

    private static Rectangle place(List<Rectangle> tables, Point pointer) {
        Point corner = new PopoverPlace(AREA, tables, tables).beside(pointer, SIZE);
        return Rectangle.at(corner, SIZE.width(), SIZE.height());
    }

    @Test
    void it_stands_beside_the_tables_where_there_is_room() {
        Rectangle child = new Rectangle(360, 60, 220, 150);
        Rectangle parent = new Rectangle(60, 60, 170, 130);
        Rectangle place = place(List.of(child, parent), new Point(300, 120));

        assertThat(AREA.contains(place)).isTrue();
        assertThat(place.touches(child)).isFalse();
        assertThat(place.touches(parent)).isFalse();
    }

    @Test
    void it_never_leaves_the_canvas_nor_covers_the_pointer() {
        Point corner = new Point(990, 590);
        Rectangle place = place(List.of(), corner);

        assertThat(AREA.contains(place)).isTrue();
        assertThat(place.contains(corner)).isFalse();
    }

    @Test
    void a_canvas_too_small_for_it_shows_its_beginning() {
        Point corner =
                new PopoverPlace(new Rectangle(0, 0, 100, 100), List.of(), List.of()).beside(new Point(50, 50), SIZE);

        assertThat(corner).isEqualTo(new Point(12, 12));
    }
}
