package keyline.app.preferences;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// The size that the user gave to a panel, and whether it is open; a closed one keeps its size.
///
/// @param size its width or height in pixels
public record PanelChoice(DoubleProperty size, BooleanProperty open) {

    static PanelChoice of(double size, boolean open) {
        return new PanelChoice(new SimpleDoubleProperty(size), new SimpleBooleanProperty(open));
    }
}
