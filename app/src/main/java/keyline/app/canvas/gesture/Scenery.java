package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.canvas.route.RouteLine;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;

/// What stands where on the diagram that is shown, in world coordinates.
public interface Scenery {

    /// The place of a node; nothing when it isn't on the diagram.
    Optional<Rectangle> bounds(NodeId node);

    /// The nodes that have a point in common with `area`.
    Set<NodeId> touching(Rectangle area);

    /// The rows of a table that are drawn, from top to bottom.
    List<Row> rows(TableId table);

    /// The line of a foreign key; nothing when it isn't on the diagram.
    Optional<RouteLine> line(ConstraintId key);

    /// The row of a column.
    record Row(ColumnId column, Rectangle place) {}
}
