package keyline.model.diagram;

import java.util.List;

/// Bend points that a user gave a relation's line by hand, from the child to the parent.
public record Route(List<Point> bends) {
    public Route {
        bends = List.copyOf(bends);
    }

    /// These bends moved to the right and downwards.
    public Route movedBy(double dx, double dy) {
        return new Route(bends.stream().map(bend -> bend.plus(dx, dy)).toList());
    }
}
