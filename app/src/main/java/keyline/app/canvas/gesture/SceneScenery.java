package keyline.app.canvas.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;

/// The scenery that a canvas shows.
record SceneScenery(CanvasScene scene) implements Scenery {

    @Override
    public Optional<Rectangle> bounds(NodeId node) {
        return scene.find(node);
    }

    @Override
    public Set<NodeId> touching(Rectangle area) {
        return new LinkedHashSet<>(scene.nodesWithin(area));
    }

    @Override
    public List<Row> rows(TableId table) {
        return scene.table(table).stream()
                .flatMap(placed -> rows(placed).stream())
                .toList();
    }

    @Override
    public Optional<RouteLine> line(ConstraintId key) {
        return scene.line(key).map(RelationLine::route);
    }

    private static List<Row> rows(PlacedTable placed) {
        return placed.figure().rows().stream()
                .flatMap(row -> row.column().map(column -> new Row(column, placed.bounds(row))).stream())
                .toList();
    }
}
