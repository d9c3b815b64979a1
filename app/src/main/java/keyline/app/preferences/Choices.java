package keyline.app.preferences;

import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import keyline.app.theme.Appearance;
import keyline.persistence.prefs.Preferences;

/// The preferences as properties that the parts of the window follow, and change.
///
/// @param wheelZooms whether the wheel alone zooms; otherwise it scrolls, and zooms with Ctrl
/// @param snaps whether moved tables snap to the grid and to each other
/// @param target the key of the dialect that new projects are meant for
/// @param minimap whether the map of the whole diagram is shown
public record Choices(
        ObjectProperty<Appearance> appearance,
        BooleanProperty wheelZooms,
        BooleanProperty snaps,
        StringProperty target,
        PanelChoice outline,
        PanelChoice inspector,
        PanelChoice dock,
        BooleanProperty minimap) {

    /// The choices that these preferences remember.
    public static Choices of(Preferences preferences) {
        Preferences.Panels panels = preferences.panels();
        return new Choices(
                new SimpleObjectProperty<>(appearance(preferences.theme())),
                new SimpleBooleanProperty(preferences.wheelZooms()),
                new SimpleBooleanProperty(preferences.snap()),
                new SimpleStringProperty(preferences.target()),
                PanelChoice.of(panels.outlineWidth(), panels.outlineOpen()),
                PanelChoice.of(panels.inspectorWidth(), panels.inspectorOpen()),
                PanelChoice.of(panels.dockHeight(), panels.dockOpen()),
                new SimpleBooleanProperty(panels.minimap()));
    }

    /// These preferences with the choices of the moment in them.
    public Preferences in(Preferences preferences) {
        Preferences wheel = wheelZooms.get() ? preferences.withZoomingWheel() : preferences.withPanningWheel();
        Preferences snap = snaps.get() ? wheel.withSnap() : wheel.withoutSnap();
        return snap.withTheme(theme(appearance.get())).withTarget(target.get()).withPanels(panels());
    }

    /// Tells `observer` of every change.
    public void observe(Runnable observer) {
        Stream.of(
                        appearance,
                        wheelZooms,
                        snaps,
                        target,
                        outline.size(),
                        outline.open(),
                        inspector.size(),
                        inspector.open(),
                        dock.size(),
                        dock.open(),
                        minimap)
                .forEach(property -> property.subscribe(observer));
    }

    private Preferences.Panels panels() {
        return new Preferences.Panels(
                outline.size().get(),
                outline.open().get(),
                inspector.size().get(),
                inspector.open().get(),
                dock.size().get(),
                dock.open().get(),
                minimap.get());
    }

    private static Appearance appearance(Preferences.Theme theme) {
        return switch (theme) {
            case SYSTEM -> Appearance.SYSTEM;
            case LIGHT -> Appearance.LIGHT;
            case DARK -> Appearance.DARK;
        };
    }

    private static Preferences.Theme theme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Preferences.Theme.SYSTEM;
            case LIGHT -> Preferences.Theme.LIGHT;
            case DARK -> Preferences.Theme.DARK;
        };
    }
}
