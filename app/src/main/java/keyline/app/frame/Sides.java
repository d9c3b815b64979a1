package keyline.app.frame;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.command.PanelActions.Side;
import keyline.app.preferences.PanelChoice;

/// Lays out the body of the window: outline at the left, inspector at the right, dock and status bar below, and in the rest
/// the canvas. Panels keep their sizes in pixels and give way only where the canvas would become too small.
public final class Sides extends Region {

    private static final double CANVAS_WIDTH = 400;
    private static final double CANVAS_HEIGHT = 220;
    private static final double NARROWEST = 200;
    private static final double LOWEST = 96;

    private final Map<Side, SidePanel> panels = new EnumMap<>(Side.class);
    private final StackPane middle = new StackPane();
    private final StackPane below = new StackPane();

    /// A body without panels.
    public Sides() {
        getChildren().addAll(middle, below);
    }

    /// Puts these into the middle, one over the other.
    public void putMiddle(Node... nodes) {
        middle.getChildren().setAll(nodes);
    }

    /// Puts a line below everything but the outline.
    public void putBelow(Node line) {
        below.getChildren().setAll(line);
    }

    /// Puts a panel at a side.
    ///
    /// @param choice its size and whether it is open
    public void put(Side side, Node node, PanelChoice choice) {
        SidePanel panel = new SidePanel(side, node, choice);
        panels.put(side, panel);
        getChildren().addAll(node, panel.grip());
        choice.size().subscribe(this::requestLayout);
        choice.open().subscribe(this::requestLayout);
    }

    /// Shows a panel, or hides it.
    public void toggle(Side side) {
        panel(side).toggle();
    }

    /// Whether a panel is shown.
    public boolean shows(Side side) {
        SidePanel panel = panels.get(side);
        return panel != null && panel.isShown();
    }

    private SidePanel panel(Side side) {
        SidePanel panel = panels.get(side);
        if (panel == null) {
            throw new IllegalStateException("Nothing was put at the side " + side);
        }
        return panel;
    }

    @Override
    protected void layoutChildren() {
        double left = across(Side.OUTLINE, getWidth() - CANVAS_WIDTH - NARROWEST);
        double right = across(Side.INSPECTOR, getWidth() - CANVAS_WIDTH - left);
        double bottom = getHeight() - Math.ceil(below.prefHeight(-1));
        double dock = panel(Side.DOCK).size(LOWEST, bottom - CANVAS_HEIGHT);
        double height = bottom - dock;
        double rest = getWidth() - left;
        panel(Side.OUTLINE).place(0, 0, left, getHeight());
        panel(Side.INSPECTOR).place(getWidth() - right, 0, right, height);
        panel(Side.DOCK).place(left, height, rest, dock);
        middle.resizeRelocate(left, 0, rest - right, height);
        below.resizeRelocate(left, bottom, rest, getHeight() - bottom);
    }

    private double across(Side side, double room) {
        return panel(side).size(NARROWEST, room);
    }
}
