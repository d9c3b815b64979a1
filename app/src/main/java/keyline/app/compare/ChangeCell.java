package keyline.app.compare;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a line of a list of changes.
final class ChangeCell extends ListCell<ChangeLine> {

    private final Asked asked;

    ChangeCell(Asked asked) {
        this.asked = asked;
        getStyleClass().add("change-cell");
        setPrefWidth(0);
    }

    /// What a line asks of its list.
    interface Asked {

        /// How many of a line's changes are picked.
        long picked(ChangeLine line);

        /// Picks what the line stands for, or leaves it.
        void toggle(ChangeLine line);

        /// Whether the lines of a group are shown.
        boolean isOpen(ChangeGroup group);

        /// Shows the lines of a group, or hides them.
        void fold(ChangeGroup group);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : row(line));
    }

    private Node row(ChangeLine line) {
        return switch (line) {
            case ChangeLine.Heading heading -> heading(heading);
            case ChangeLine.Item item ->
                row("item", box(item, item.text()), sign(Effect.of(item.change())), Labels.of(item.text(), "text"));
            case ChangeLine.Part part -> row("part", Labels.of(part.text(), "text", "muted"));
        };
    }

    private static HBox row(String kind, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().addAll("change-row", kind);
        return row;
    }

    private HBox heading(ChangeLine.Heading line) {
        ChangeGroup group = line.group();
        HBox row = row("heading", arrow(group), box(line, group.title()), sign(group.effect()));
        row.getChildren().add(Labels.of(group.title(), "text", "strong"));
        if (!group.isSingle()) {
            row.getChildren().add(Labels.of(Count.of(group.changes().size(), "change"), "muted", "small"));
        }
        return row;
    }

    private Region arrow(ChangeGroup group) {
        ActionButton arrow = ActionButton.styled("", () -> asked.fold(group), "quiet", "icon", "small");
        arrow.setGraphic(new FontIcon(asked.isOpen(group) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        arrow.setFocusTraversable(false);
        arrow.setVisible(!group.isSingle() || !group.parts().isEmpty());
        return arrow;
    }

    private CheckBox box(ChangeLine line, String name) {
        long picked = asked.picked(line);
        CheckBox box = new CheckBox();
        box.setAccessibleText(name);
        box.setFocusTraversable(false);
        box.setIndeterminate(line instanceof ChangeLine.Heading
                && picked > 0
                && picked < line.group().changes().size());
        box.setSelected(picked > 0 && !box.isIndeterminate());
        box.setOnAction(_ -> asked.toggle(line));
        return box;
    }

    private static Node sign(Effect effect) {
        return Labels.of(effect.sign(), "sign", effect.word());
    }
}
