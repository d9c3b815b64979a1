package keyline.app.outline;

import javafx.geometry.Point2D;
import keyline.model.NodeId;
import keyline.model.TypeId;

/// What the outline asks of the rest of the window.
public interface OutlineActions {

    /// Shows where it is on the canvas.
    void flyTo(NodeId node);

    /// Shows what is selected on the diagram, where that point of the window is on the canvas.
    void dropSelected(Point2D scene);

    /// Begins to edit what is selected.
    void editSelected();

    /// Selects the next relation of the selected table, or the one before when `step` is -1.
    void followRelation(int step);

    /// Shows an enum or domain in the inspector.
    void openType(TypeId type);
}
