package keyline.app.migrate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.migrate.Version.Kind;
import keyline.app.migrate.Versions.Point;

/// Chooses the version on one side. FX thread only.
final class VersionPicker {

    private final Versions versions;
    private final Choice<Kind> kinds;
    private final Choice<Point> points;
    private final Label name = Labels.of("", "muted");
    private final ActionButton again;
    private final VBox node;
    private Optional<Version> shown = Optional.empty();

    /// A picker that shows nothing yet.
    ///
    /// @param side "old" or "new"
    /// @param asked is told which kind of version is wanted
    /// @param pointed is told which point of the history is
    VersionPicker(String side, Versions versions, Consumer<Kind> asked, Consumer<Point> pointed) {
        this.versions = versions;
        kinds = new Choice<Kind>(caption(side), asked).prompting("Choose a version");
        points = new Choice<Point>("Point of the history", pointed).prompting("Choose a step");
        again = ActionButton.styled("Another…", () -> shown.ifPresent(version -> asked.accept(version.kind())), "link");
        kinds.node().setId("version-" + side);
        kinds.node().addEventFilter(KeyEvent.KEY_PRESSED, this::openInsteadOfChoosing);
        points.node().setId("point-" + side);
        name.setId("name-" + side);
        again.setId("another-" + side);
        List.of(points.node(), name, again)
                .forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        HBox detail = new HBox(points.node(), name, again);
        detail.getStyleClass().add("version-detail");
        HBox.setHgrow(points.node(), Priority.ALWAYS);
        node = new VBox(Labels.of(caption(side).toUpperCase(Locale.ROOT), "caption"), kinds.node(), detail);
        node.getStyleClass().add("version-picker");
        refresh();
    }

    private static String caption(String side) {
        return side.equals("old") ? "From" : "To";
    }

    /// Arrow keys would choose one version after another, and ask for files on the way.
    private void openInsteadOfChoosing(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (arrow && !kinds.node().isShowing()) {
            kinds.node().show();
            event.consume();
        }
    }

    Node node() {
        return node;
    }

    /// Takes the keyboard.
    void focus() {
        kinds.node().requestFocus();
    }

    /// Shows this version as the chosen one.
    void show(Version version) {
        shown = Optional.of(version);
        refresh();
    }

    /// Shows what was chosen before: somebody gave up choosing.
    void refresh() {
        kinds.show(Arrays.stream(Kind.values()).map(this::option).toList(), shown.map(Version::kind));
        boolean point = isOf(Kind.POINT);
        points.node().setVisible(point);
        name.setVisible(!point && !isOf(Kind.NOW));
        again.setVisible(isOf(Kind.FILE) || isOf(Kind.DATABASE));
        name.setText(shown.map(Version::name).orElse(""));
        if (point) {
            points.show(
                    versions.points().stream()
                            .map(each -> Option.of(each, each.label()))
                            .toList(),
                    versions.points().stream()
                            .filter(each -> each.label().equals(name.getText()))
                            .findFirst());
        }
    }

    private boolean isOf(Kind kind) {
        return shown.filter(version -> version.kind() == kind).isPresent();
    }

    private Option<Kind> option(Kind kind) {
        return new Option<>(kind, kind.label(), obstacle(kind));
    }

    private Optional<String> obstacle(Kind kind) {
        return switch (kind) {
            case SAVED -> versions.savedFile().isEmpty() ? Optional.of("It has no file yet.") : Optional.empty();
            case POINT -> versions.points().isEmpty() ? Optional.of("No step was made yet.") : Optional.empty();
            case NOW, FILE, DATABASE -> Optional.empty();
        };
    }
}
