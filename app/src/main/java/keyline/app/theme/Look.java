package keyline.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// What the windows look like at the moment: it follows the wish of the user and, where that is the system's theme, the
/// desktop, and changes the scenes that it dresses while they are shown. FX thread only.
public final class Look {

    private final Fonts fonts = Fonts.installed();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final List<Scene> scenes = new ArrayList<>();

    /// A look that follows `wanted`.
    public Look(ObservableValue<Appearance> wanted) {
        wanted.flatMap(Look::themeOf).subscribe(this::become);
    }

    private void become(Theme next) {
        theme.set(next);
        scenes.forEach(this::paint);
    }

    private static ObservableValue<Theme> themeOf(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> new SimpleObjectProperty<>(Theme.LIGHT);
            case DARK -> new SimpleObjectProperty<>(Theme.DARK);
            case SYSTEM ->
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
        };
    }

    /// The theme at the moment; code that paints by itself takes its [Palette] from it.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The families of the program.
    public Fonts fonts() {
        return fonts;
    }

    /// Gives the scene the theme of the moment, and of every later moment.
    public void dress(Scene scene) {
        scenes.add(scene);
        paint(scene);
    }

    private void paint(Scene scene) {
        scene.setUserAgentStylesheet(base(theme.get()));
        scene.getStylesheets().setAll(StyleSheet.uri(theme.get(), fonts));
        scene.setFill(Palette.of(theme.get()).surface());
    }

    private static String base(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
