package keyline.app.migrate;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.compare.DifferenceList;
import keyline.app.control.ActionButton;
import keyline.app.migrate.Version.Kind;
import keyline.app.migrate.Versions.Point;
import keyline.model.match.Rename;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two versions side by side: which they are above, what differs below them, and the migration beside that. FX thread
/// only.
final class ComparePage extends BorderPane {

    private static final double SHARE = 0.54;

    private final VersionPicker old;
    private final VersionPicker fresh;
    private final RenameBoxes renames;
    private final DifferenceList differences = new DifferenceList();
    private final ScriptSide script;

    /// A page that shows nothing yet.
    ComparePage(Desk desk, Asked asked) {
        Versions versions = new Versions(desk);
        old = new VersionPicker(
                "old", versions, kind -> asked.choose(Side.OLD, kind), point -> asked.choose(Side.OLD, point));
        fresh = new VersionPicker(
                "new", versions, kind -> asked.choose(Side.NEW, kind), point -> asked.choose(Side.NEW, point));
        renames = new RenameBoxes(asked::toggle);
        script = new ScriptSide(desk, asked);
        VBox left = new VBox(sides(asked), renames.node(), differences.node());
        left.getStyleClass().add("compare-left");
        VBox.setVgrow(differences.node(), Priority.ALWAYS);
        SplitPane halves = new SplitPane(left, script.node());
        halves.setDividerPositions(SHARE);
        setCenter(halves);
        getStyleClass().add("compare-page");
    }

    /// A side of the page.
    enum Side {
        OLD,
        NEW
    }

    /// What the page asks for.
    interface Asked extends ScriptSide.Asked {

        /// A version of another kind at a side.
        void choose(Side side, Kind kind);

        /// A point of the history at a side.
        void choose(Side side, Point point);

        /// To say that something was renamed, or that it wasn't.
        void toggle(Rename rename);

        /// The two versions the other way round.
        void swap();
    }

    private Node sides(Asked asked) {
        ActionButton swap = ActionButton.styled("", asked::swap, "quiet", "icon");
        swap.setGraphic(new FontIcon(Feather.REPEAT));
        swap.hinted("Swap the sides").setId("swap-sides");
        HBox.setHgrow(old.node(), Priority.ALWAYS);
        HBox.setHgrow(fresh.node(), Priority.ALWAYS);
        HBox sides = new HBox(old.node(), swap, fresh.node());
        sides.getStyleClass().add("compare-sides");
        return sides;
    }

    /// Takes the keyboard, at its first control; a split pane has none in the scene before it is styled.
    @Override
    public void requestFocus() {
        applyCss();
        old.focus();
    }

    /// Shows the chosen version of a side.
    void show(Side side, Version version) {
        picker(side).show(version);
    }

    /// Shows what was chosen before at a side.
    void keep(Side side) {
        picker(side).refresh();
    }

    private VersionPicker picker(Side side) {
        return switch (side) {
            case OLD -> old;
            case NEW -> fresh;
        };
    }

    /// Shows what came of comparing.
    void show(Compared compared) {
        renames.show(compared.renames(), compared.wish().confirmed());
        differences.show(compared.differences());
        script.show(compared);
    }
}
