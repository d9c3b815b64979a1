package keyline.persistence.prefs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.persistence.database.connection.DatabaseAddress;

/// What the program remembers from one run to the next.
///
/// @param wheelZooms whether the wheel zooms, rather than pans
/// @param snap whether boxes snap to the grid and to each other
/// @param target the key of the dialect that new projects are meant for
/// @param recentFiles the projects opened last, the last one first
/// @param lastFile the project that was open at the end
/// @param connections the databases connected to last, the last one first; there is no password in them
public record Preferences(
        Theme theme,
        Optional<Window> window,
        Panels panels,
        boolean wheelZooms,
        boolean snap,
        String target,
        List<Path> recentFiles,
        Optional<Path> lastFile,
        List<DatabaseAddress> connections) {

    /// Those of someone who has never changed any.
    public static final Preferences DEFAULT = new Preferences(
            Theme.SYSTEM,
            Optional.empty(),
            Panels.DEFAULT,
            false,
            true,
            "postgresql",
            List.of(),
            Optional.empty(),
            List.of());

    private static final int MOST_RECENT = 12;

    public Preferences {
        recentFiles = List.copyOf(recentFiles);
        connections = List.copyOf(connections);
    }

    /// Light, dark, or as the desktop is.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Where the window stood, in screen pixels.
    ///
    /// @param maximized whether it filled the screen; the bounds are those that it goes back to
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /// The sizes of the panels in pixels; a closed one keeps the size that it had.
    ///
    /// @param minimap whether the map of the whole diagram is shown
    public record Panels(
            double outlineWidth,
            boolean outlineOpen,
            double inspectorWidth,
            boolean inspectorOpen,
            double dockHeight,
            boolean dockOpen,
            boolean minimap) {

        /// All open.
        public static final Panels DEFAULT = new Panels(240, true, 320, true, 268, true, true);
    }

    /// These preferences with another theme.
    public Preferences withTheme(Theme changed) {
        return new Preferences(changed, window, panels, wheelZooms, snap, target, recentFiles, lastFile, connections);
    }

    /// These preferences with the window elsewhere.
    public Preferences withWindow(Window changed) {
        return new Preferences(
                theme, Optional.of(changed), panels, wheelZooms, snap, target, recentFiles, lastFile, connections);
    }

    /// These preferences with panels of other sizes.
    public Preferences withPanels(Panels changed) {
        return new Preferences(theme, window, changed, wheelZooms, snap, target, recentFiles, lastFile, connections);
    }

    /// These preferences with a wheel that zooms.
    public Preferences withZoomingWheel() {
        return new Preferences(theme, window, panels, true, snap, target, recentFiles, lastFile, connections);
    }

    /// These preferences with a wheel that pans.
    public Preferences withPanningWheel() {
        return new Preferences(theme, window, panels, false, snap, target, recentFiles, lastFile, connections);
    }

    /// These preferences with snapping on.
    public Preferences withSnap() {
        return new Preferences(theme, window, panels, wheelZooms, true, target, recentFiles, lastFile, connections);
    }

    /// These preferences with snapping off.
    public Preferences withoutSnap() {
        return new Preferences(theme, window, panels, wheelZooms, false, target, recentFiles, lastFile, connections);
    }

    /// These preferences with another dialect for new projects.
    public Preferences withTarget(String changed) {
        return new Preferences(theme, window, panels, wheelZooms, snap, changed, recentFiles, lastFile, connections);
    }

    /// These preferences after a project was opened, or saved under this name.
    public Preferences opened(Path file) {
        List<Path> recent = new ArrayList<>(recentFiles);
        recent.remove(file);
        recent.addFirst(file);
        return new Preferences(
                theme,
                window,
                panels,
                wheelZooms,
                snap,
                target,
                recent.subList(0, Math.min(recent.size(), MOST_RECENT)),
                Optional.of(file),
                connections);
    }

    /// These preferences after this database was connected to.
    public Preferences connected(DatabaseAddress address) {
        List<DatabaseAddress> next = new ArrayList<>(connections);
        next.remove(address);
        next.addFirst(address);
        return new Preferences(
                theme,
                window,
                panels,
                wheelZooms,
                snap,
                target,
                recentFiles,
                lastFile,
                next.subList(0, Math.min(next.size(), MOST_RECENT)));
    }

    /// These preferences without a recent project, for one that is gone.
    public Preferences forgetting(Path file) {
        return new Preferences(
                theme,
                window,
                panels,
                wheelZooms,
                snap,
                target,
                recentFiles.stream().filter(each -> !each.equals(file)).toList(),
                lastFile.filter(each -> !each.equals(file)),
                connections);
    }
}
