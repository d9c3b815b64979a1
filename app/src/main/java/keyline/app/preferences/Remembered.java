package keyline.app.preferences;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import keyline.app.project.Memory;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.prefs.PreferencesFile;

/// Keeps the choices of the user, the place of the window and the recent files from one run to the next. FX thread
/// only.
public final class Remembered implements Memory {

    private final PreferencesFile file;
    private Preferences preferences;

    /// Goes on from these preferences; changes go to `file`.
    public Remembered(PreferencesFile file, Preferences preferences) {
        this.file = file;
        this.preferences = preferences;
    }

    /// The choices, which are kept whenever they change from now on.
    public Choices choices() {
        Choices choices = Choices.of(preferences);
        choices.observe(() -> keep(choices.in(preferences)));
        return choices;
    }

    /// Puts the window where it stood last, and keeps where it is from now on.
    public void place(Stage stage) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        preferences.window().map(last -> ScreenPlace.on(screens, last)).ifPresent(window -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximized());
        });
        List<ObservableValue<?>> bounds = List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty());
        bounds.forEach(each -> each.subscribe((_, _) -> keepPlace(stage)));
    }

    private void keepPlace(Stage stage) {
        Preferences.Window old = preferences.window().orElse(new Preferences.Window(0, 0, 1280, 800, false));
        keep(preferences.withWindow(
                stage.isMaximized()
                        ? new Preferences.Window(old.x(), old.y(), old.width(), old.height(), true)
                        : new Preferences.Window(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
    }

    @Override
    public String target() {
        return preferences.target();
    }

    @Override
    public List<Path> recent() {
        return preferences.recentFiles();
    }

    @Override
    public List<DatabaseAddress> connections() {
        return preferences.connections();
    }

    @Override
    public void connected(DatabaseAddress address) {
        keep(preferences.connected(address));
    }

    @Override
    public void opened(Path opened) {
        keep(preferences.opened(opened));
    }

    private void keep(Preferences next) {
        if (!next.equals(preferences)) {
            preferences = next;
            file.save(next);
        }
    }
}
