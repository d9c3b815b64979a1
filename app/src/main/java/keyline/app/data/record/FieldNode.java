package keyline.app.data.record;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import keyline.app.control.Labels;
import keyline.app.data.grid.CellNode;
import keyline.app.data.row.GridColumn;

/// One field of the form: the name of the column, and its cell beside it.
final class FieldNode extends Region {

    static final double HEIGHT = 30;
    private static final double NAME = 150;
    private static final double GAP = 8;

    private final CellNode cell = new CellNode();
    private final Label name;

    FieldNode(GridColumn column) {
        getStyleClass().add("record-field");
        name = Labels.of(column.name(), "name");
        name.setManaged(false);
        setId("field-" + column.name());
        getChildren().addAll(name, cell);
    }

    CellNode cell() {
        return cell;
    }

    /// Where the cell begins.
    double left() {
        return NAME + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(GAP, 0, NAME - GAP, HEIGHT);
        cell.resizeRelocate(left(), 1, Math.max(0, getWidth() - left()), HEIGHT - 1);
    }
}
