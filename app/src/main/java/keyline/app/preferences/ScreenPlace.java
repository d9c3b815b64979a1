package keyline.app.preferences;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import keyline.persistence.prefs.Preferences;

/// Where a window goes that stood somewhere the last time. Since then a screen may have been unplugged, or have become
/// smaller.
final class ScreenPlace {

    private ScreenPlace() {}

    /// The place, moved and shrunk as far as it takes to be all on one screen: the one that shows most of it, or the
    /// first.
    ///
    /// @param screens that are there, at least one
    static Preferences.Window on(List<Rectangle2D> screens, Preferences.Window wanted) {
        Rectangle2D screen = screens.stream()
                .filter(each -> shown(each, wanted) > 0)
                .max(Comparator.comparingDouble(each -> shown(each, wanted)))
                .orElseGet(screens::getFirst);
        double width = Math.min(wanted.width(), screen.getWidth());
        double height = Math.min(wanted.height(), screen.getHeight());
        return new Preferences.Window(
                Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                wanted.maximized());
    }

    /// How much of a window a screen shows, in square pixels.
    private static double shown(Rectangle2D screen, Preferences.Window window) {
        double across =
                Math.min(screen.getMaxX(), window.x() + window.width()) - Math.max(screen.getMinX(), window.x());
        double down = Math.min(screen.getMaxY(), window.y() + window.height()) - Math.max(screen.getMinY(), window.y());
        return Math.max(0, across) * Math.max(0, down);
    }
}
