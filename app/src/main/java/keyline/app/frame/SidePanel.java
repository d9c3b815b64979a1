package keyline.app.frame;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import keyline.app.command.PanelActions.Side;

/// A panel at an edge of the window, with the grip by which it is made larger.
final class SidePanel {

    private final Side side;
    private final Node node;
    private final DoubleProperty size;
    private final Grip grip;

    SidePanel(Side side, Node node, DoubleProperty size) {
        this.side = side;
        this.node = node;
        this.size = size;
        Orientation across = side == Side.DOCK ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        this.grip = new Grip(across, size, moved -> side == Side.OUTLINE ? moved : -moved);
    }

    Grip grip() {
        return grip;
    }

    boolean isShown() {
        return node.isVisible();
    }

    void toggle() {
        node.setVisible(!node.isVisible());
        grip.setVisible(node.isVisible());
    }

    /// How much of the window it takes: what the user gave it, within these bounds, and nothing while it is hidden.
    double size(double smallest, double room) {
        return isShown() ? Math.round(Math.max(smallest, Math.min(size.get(), room))) : 0;
    }

    void place(double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
        double half = Math.floor(Grip.THICKNESS / 2);
        switch (side) {
            case OUTLINE -> grip.resizeRelocate(x + width - half, y, Grip.THICKNESS, height);
            case INSPECTOR -> grip.resizeRelocate(x - half, y, Grip.THICKNESS, height);
            case DOCK -> grip.resizeRelocate(x, y - half, width, Grip.THICKNESS);
        }
    }
}
