package keyline.app.command;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import keyline.model.NodeId;

/// What the rest of the window asks of the canvas. FX thread only.
public interface CanvasActions {

    /// Shows the whole diagram.
    void fit();

    /// Shows it at 100 %, around the middle of the view.
    void actualSize();

    /// One step nearer.
    void zoomIn();

    /// One step further away.
    void zoomOut();

    /// The zoom, 1 at 100 %.
    ObservableDoubleValue zoom();

    /// Moves the view so that the node is seen, on another diagram when it isn't on this one, and shows where it went.
    default void flyTo(NodeId node) {
        flyTo(node, 0);
    }

    /// The same, into the part of the canvas beside what covers so many pixels at its right, where there is room for
    /// it.
    void flyTo(NodeId node, double covered);

    /// Shows tables and views of the schema on the diagram, around the middle of the view, and selects them.
    void place(List<NodeId> nodes);

    /// Shows the selected tables and views around a point of the window, where that is on the canvas.
    void placeSelected(Point2D scene);

    /// Selects the next relation of the selected table and shows it, or the one before when `step` is -1.
    void followRelation(int step);

    /// Going from place to place.
    WayActions ways();

    /// Lights these and dims all else; none of them dims nothing.
    void light(Set<NodeId> nodes);

    /// Takes a tool in hand.
    void take(Tool tool);

    /// The tool in hand.
    ObservableValue<Tool> tool();

    /// Whether something on the canvas is pressed, or being dragged.
    ObservableValue<Boolean> held();

    /// Makes a table in the middle of the view and has its name typed.
    void createTable();

    /// Has the name of what is selected typed in place.
    void renameSelected();
}
