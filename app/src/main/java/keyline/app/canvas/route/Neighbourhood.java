package keyline.app.canvas.route;

import java.util.List;
import keyline.model.diagram.Rectangle;

/// What is near a line that is being routed.
///
/// @param tables that the line should go around, without its own two
/// @param lines pieces of other lines, as rectangles without thickness: the line should neither run along one of them
///     nor cross many
public record Neighbourhood(List<Rectangle> tables, List<Rectangle> lines) {

    /// Nothing is near.
    public static final Neighbourhood EMPTY = new Neighbourhood(List.of(), List.of());

    public Neighbourhood {
        tables = List.copyOf(tables);
        lines = List.copyOf(Strands.of(lines));
    }
}
