package keyline.app;

import javafx.geometry.Point2D;
import keyline.app.command.CanvasActions;
import keyline.app.inspector.Inspector;
import keyline.app.outline.OutlineActions;
import keyline.model.NodeId;
import keyline.model.TypeId;

/// What the outline asks for, done by canvas and inspector.
record FromOutline(CanvasActions canvas, Inspector inspector) implements OutlineActions {

    @Override
    public void flyTo(NodeId node) {
        canvas.flyTo(node);
    }

    @Override
    public void dropSelected(Point2D scene) {
        canvas.placeSelected(scene);
    }

    @Override
    public void editSelected() {
        canvas.renameSelected();
    }

    @Override
    public void followRelation(int step) {
        canvas.followRelation(step);
    }

    @Override
    public void openType(TypeId type) {
        inspector.open(type);
    }
}
