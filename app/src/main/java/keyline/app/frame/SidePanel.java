package keyline.app.frame;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import keyline.app.command.PanelActions.Side;
import keyline.app.preferences.PanelChoice;

/// A panel at an edge of the window, with the grip by which it is made larger.
final class SidePanel {

    private final Side side;
    private final Node node;
    private final PanelChoice choice;
    private final Grip grip;

    SidePanel(Side side, Node node, PanelChoice choice) {
        this.side = side;
        this.node = node;
        this.choice = choice;
        Orientation across = side == Side.DOCK ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        this.grip = new Grip(across, choice.size(), moved -> side == Side.OUTLINE ? moved : -moved);
        node.visibleProperty().bind(choice.open());
        grip.visibleProperty().bind(choice.open());
    }

    Grip grip() {
        return grip;
    }

    boolean isShown() {
        return choice.open().get();
    }

    void toggle() {
        choice.open().set(!isShown());
    }

    /// How much of the window it takes: what the user gave it, within these bounds, and nothing while it is hidden.
    double size(double smallest, double room) {
        return isShown() ? Math.round(Math.max(smallest, Math.min(choice.size().get(), room))) : 0;
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
