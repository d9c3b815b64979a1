package keyline.app.command;

import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
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

    /// Moves the view so that the node is seen, and shows where it went.
    void flyTo(NodeId node);

    /// Going from place to place.
    WayActions ways();

    /// Lights these and dims all else; none of them dims nothing.
    void light(Set<NodeId> nodes);

    /// Takes a tool in hand.
    void take(Tool tool);

    /// The tool in hand.
    ObservableValue<Tool> tool();

    /// Makes a table in the middle of the view and has its name typed.
    void createTable();

    /// Has the name of what is selected typed in place.
    void renameSelected();
}
