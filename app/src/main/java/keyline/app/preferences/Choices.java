package keyline.app.preferences;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import keyline.app.theme.Appearance;

/// What the user has chosen about the window, as properties that the parts of the window follow. The program reads them from
/// the preferences at its start and writes them back when they change.
///
/// @param wheelZooms whether the wheel alone zooms; otherwise it scrolls, and zooms with Ctrl
/// @param snaps whether moved tables snap to the grid and to each other
/// @param target the key of the dialect that new projects are meant for
/// @param outlineWidth in pixels, like the other two sizes
public record Choices(
        ObjectProperty<Appearance> appearance,
        BooleanProperty wheelZooms,
        BooleanProperty snaps,
        StringProperty target,
        DoubleProperty outlineWidth,
        DoubleProperty inspectorWidth,
        DoubleProperty dockHeight) {

    /// What nobody has chosen yet.
    public static Choices first() {
        return new Choices(
                new SimpleObjectProperty<>(Appearance.SYSTEM),
                new SimpleBooleanProperty(false),
                new SimpleBooleanProperty(true),
                new SimpleStringProperty("postgresql"),
                new SimpleDoubleProperty(240),
                new SimpleDoubleProperty(320),
                new SimpleDoubleProperty(268));
    }
}
