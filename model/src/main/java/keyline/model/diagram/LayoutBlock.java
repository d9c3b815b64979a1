package keyline.model.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import keyline.model.NodeId;

/// Nodes that are arranged among each other, with the upper left corner of the whole at the origin.
///
/// @param boxes in the order in which they were arranged
record LayoutBlock(Map<NodeId, Rectangle> boxes, double width, double height) {

    static final LayoutBlock EMPTY = new LayoutBlock(Map.of(), 0, 0);

    private static final double SCREEN = 1.5;

    /// A block of one node.
    static LayoutBlock of(NodeId node, Size size) {
        return of(Map.of(node, new Rectangle(0, 0, size.width(), size.height())));
    }

    /// A block of nodes that stand anywhere.
    static LayoutBlock of(Map<NodeId, Rectangle> placed) {
        Rectangle all = placed.values().stream().reduce(Rectangle::union).orElse(new Rectangle(0, 0, 0, 0));
        Map<NodeId, Rectangle> boxes = new LinkedHashMap<>();
        placed.forEach((node, box) -> boxes.put(node, box.plus(-all.x(), -all.y())));
        return new LayoutBlock(boxes, all.width(), all.height());
    }

    /// This block with another one put at that place.
    LayoutBlock with(LayoutBlock other, double x, double y) {
        Map<NodeId, Rectangle> all = new LinkedHashMap<>(boxes);
        other.boxes.forEach((node, box) -> all.put(node, box.plus(x, y)));
        return new LayoutBlock(all, Math.max(width, x + other.width), Math.max(height, y + other.height));
    }

    /// How far its form is from that of a screen: 0 when it is one and a half times as wide as high, 1 when it is e
    /// times
    /// as wide or as high as that.
    double unlikeScreen() {
        return Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / SCREEN));
    }
}
