package keyline.app.canvas.paint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedNote;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;

/// What lies over the rest of the diagram in a part of it: what is being tried out, and what stands out. Each kind in
/// the order in which it is painted.
final class LiftedThings {

    private final CanvasScene scene;
    private final Rectangle area;
    private final Set<NodeId> nodes;
    private final Set<ConstraintId> lines;

    LiftedThings(CanvasScene scene, Emphasis emphasis, Rectangle area) {
        this.scene = scene;
        this.area = area;
        this.nodes = new HashSet<>(scene.lifted().nodes());
        nodes.addAll(emphasis.nodes());
        this.lines = new LinkedHashSet<>(scene.lifted().lines());
        lines.removeAll(emphasis.lines());
        lines.addAll(emphasis.lines());
    }

    /// The lines, those that stand out last.
    List<RelationLine> lines() {
        return lines.stream()
                .flatMap(key -> scene.line(key).stream())
                .filter(line -> line.route().bounds().touches(area))
                .toList();
    }

    List<PlacedTable> tables() {
        return sorted().flatMap(node -> scene.table(node).stream())
                .filter(table -> table.bounds().touches(area))
                .toList();
    }

    List<PlacedNote> notes() {
        return sorted().flatMap(node -> scene.note(node).stream())
                .filter(note -> note.bounds().touches(area))
                .toList();
    }

    List<Area> areas() {
        return scene.areasIn(area).stream()
                .filter(each -> nodes.contains(each.id()))
                .toList();
    }

    private Stream<NodeId> sorted() {
        return nodes.stream().filter(node -> !(node instanceof AreaId)).sorted(Comparator.comparingInt(NodeId::value));
    }
}
