package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.theme.Palette;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What lies under the lines: the canvas, and the areas on it.
///
/// @param areas in the order in which they are painted
record AreaGround(List<Area> areas, Palette palette) {

    private static final double FILL = 0.1;
    private static final double BORDER = 0.45;

    AreaGround {
        areas = List.copyOf(areas);
    }

    /// The colour of the ground at a point of the world.
    Color at(Point point) {
        for (Area area : areas.reversed()) {
            if (Rectangle.at(area.at(), area.width(), area.height()).contains(point)) {
                return fill(area, palette);
            }
        }
        return palette.canvas();
    }

    /// The colour of an area itself, as strong as it was chosen.
    static Color own(Area area, Palette palette) {
        return area.colour().isEmpty() ? palette.line() : Color.web(area.colour());
    }

    static Color fill(Area area, Palette palette) {
        return palette.canvas().interpolate(own(area, palette), FILL);
    }

    static Color border(Area area, Palette palette) {
        return palette.canvas().interpolate(own(area, palette), BORDER);
    }
}
