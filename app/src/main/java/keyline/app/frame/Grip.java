package keyline.app.frame;

import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The edge of a panel that one drags to make it larger or smaller. A double click gives it its first size back.
final class Grip extends Region {

    /// How wide the edge is for the pointer, in pixels; the eye sees one of them.
    static final double THICKNESS = 5;

    private final DoubleProperty size;
    private final double firstSize;
    private double grabbedAt;
    private double grabbedSize;

    /// A grip.
    ///
    /// @param across the direction in which it is dragged
    /// @param growth what a movement by so many pixels adds to the size: 1 or -1 of them
    Grip(Orientation across, DoubleProperty size, DoubleUnaryOperator growth) {
        this.size = size;
        this.firstSize = size.get();
        boolean horizontal = across == Orientation.HORIZONTAL;
        setCursor(horizontal ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        getStyleClass().addAll("grip", horizontal ? "upright" : "level");
        setOnMousePressed(event -> {
            grabbedAt = horizontal ? event.getScreenX() : event.getScreenY();
            grabbedSize = size.get();
        });
        setOnMouseDragged(event -> {
            double moved = (horizontal ? event.getScreenX() : event.getScreenY()) - grabbedAt;
            size.set(grabbedSize + growth.applyAsDouble(moved));
        });
        setOnMouseClicked(this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            size.set(firstSize);
        }
    }
}
