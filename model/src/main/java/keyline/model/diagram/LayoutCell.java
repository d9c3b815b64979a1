package keyline.model.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.NodeId;

/// A node that stands in a layer.
///
/// @param layer its number from the left
record LayoutCell(NodeId node, int layer, Rectangle box) {

    /// This cell at another place.
    LayoutCell at(double x, double y) {
        return new LayoutCell(node, layer, new Rectangle(x, y, box.width(), box.height()));
    }

    /// The cells as they stand.
    static LayoutBlock block(List<LayoutCell> cells) {
        Map<NodeId, Rectangle> boxes = new LinkedHashMap<>();
        cells.forEach(cell -> boxes.put(cell.node, cell.box));
        return LayoutBlock.of(boxes);
    }
}
