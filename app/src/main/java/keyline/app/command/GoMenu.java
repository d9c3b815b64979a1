package keyline.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The commands of the menu Go.
final class GoMenu {

    private GoMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        WayActions ways = parts.canvas().ways();
        return List.of(
                List.of(
                        go("back", "Back", ways::back)
                                .on("Alt+Left")
                                .unless(() -> unless(ways.hasBack(), "The view hasn't leapt anywhere yet.")),
                        go("forward", "Forward", ways::forward)
                                .on("Alt+Right")
                                .unless(() -> unless(ways.hasForward(), "You haven't gone back from anywhere."))),
                neighbours(new Neighbouring(parts.session())),
                bookmarks(number -> go("bookmark-" + number, "Bookmark " + number, () -> ways.goTo(number))
                        .on("Shortcut+Alt+" + number)
                        .unless(() -> unless(ways.isMarked(number), "No place is marked by this number."))),
                bookmarks(number -> go("mark-" + number, "Mark This Place as " + number, () -> ways.mark(number))
                        .on("Shortcut+Shift+" + number)));
    }

    private static List<Command> neighbours(Neighbouring neighbouring) {
        return List.of(
                go("show-neighbours", "Show Only These and Their Neighbours", () -> neighbouring.showOnly(1))
                        .on("Shift+N")
                        .unless(neighbouring::noTable),
                go("show-second-neighbours", "Show Only Two Steps Around", () -> neighbouring.showOnly(2))
                        .on("Shortcut+Shift+N")
                        .unless(neighbouring::noTable),
                go("show-all", "Show All Tables", neighbouring::showAll)
                        .on("Alt+Shift+N")
                        .unless(neighbouring::noFilter),
                go("select-neighbours", "Select Neighbours", neighbouring::select)
                        .unless(neighbouring::noTable));
    }

    private static List<Command> bookmarks(IntFunction<Command> command) {
        return IntStream.rangeClosed(1, WayActions.BOOKMARKS).mapToObj(command).toList();
    }

    private static Optional<String> unless(boolean possible, String sentence) {
        return possible ? Optional.empty() : Optional.of(sentence);
    }

    private static Command go(String key, String label, Runnable action) {
        return Command.of(Group.GO, key, label, action);
    }
}
