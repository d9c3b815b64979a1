package keyline.app.canvas.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.canvas.route.Neighbourhood;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.model.ConstraintId;
import keyline.model.diagram.Rectangle;

/// What a line between two tables has to mind: the tables that stand in its way, and the lines beside which it runs.
/// Where very many lines lead to the same key, as at the hub of a schema, there is no room for each beside the others:
/// these run together.
final class Surroundings {

    private static final double AROUND = 80;
    private static final double AROUND_FAR = 160;
    private static final double LONG = 1_200;
    private static final double VERY_LONG = 4_000;
    private static final double LANE = 8;
    private static final int FEW_TABLES = 40;
    private static final int MOST_BESIDE = 8;

    private final SceneNodes nodes;
    private final SpatialIndex<ConstraintId> index;
    private final Companions companions;

    Surroundings(SceneNodes nodes, SpatialIndex<ConstraintId> index, Companions companions) {
        this.nodes = nodes;
        this.index = index;
        this.companions = companions;
    }

    /// All between the two ends, or when that is much, what is near them.
    Neighbourhood of(Port child, Port parent) {
        Rectangle both = child.box().union(parent.box()).grown(AROUND);
        List<Rectangle> places = isSmall(both)
                ? List.of(both)
                : List.of(child.box().grown(AROUND_FAR), parent.box().grown(AROUND_FAR));
        return in(places, child, parent);
    }

    /// All that a line has to mind that runs beyond what it was told of; empty where it doesn't.
    Optional<Neighbourhood> beyond(RouteLine line) {
        Rectangle known = line.child().box().union(line.parent().box()).grown(AROUND);
        Rectangle all = known.union(line.bounds().grown(LANE));
        return isSmall(known) && !all.equals(known)
                ? Optional.of(in(List.of(all.grown(AROUND)), line.child(), line.parent()))
                : Optional.empty();
    }

    private Neighbourhood in(List<Rectangle> places, Port child, Port parent) {
        Set<Rectangle> tables = new LinkedHashSet<>();
        places.forEach(place -> nodes.eachTableTouching(place, tables::add));
        tables.remove(child.box());
        tables.remove(parent.box());
        return new Neighbourhood(List.copyOf(tables), pieces(places, parent));
    }

    private boolean isSmall(Rectangle place) {
        double length = Math.max(place.width(), place.height());
        return length < LONG || (length < VERY_LONG && nodes.touching(place).size() <= FEW_TABLES);
    }

    private List<Rectangle> pieces(List<Rectangle> places, Port parent) {
        List<Rectangle> pieces = new ArrayList<>();
        List<Rectangle> together = new ArrayList<>();
        Set<ConstraintId> beside = new HashSet<>();
        for (Rectangle place : places) {
            index.eachPlaceTouching(place, (key, piece) -> {
                if (companions.leads(key, parent)) {
                    beside.add(key);
                    together.add(piece);
                } else {
                    pieces.add(piece);
                }
            });
        }
        if (beside.size() <= MOST_BESIDE) {
            pieces.addAll(together);
        }
        return pieces;
    }
}
