package keyline.app.inspector;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.edit.SetValueSource;

/// Where the values of a column come from: a kind to choose and, where the kind needs one, a text.
final class SourceField {

    private final Choice<SourceKind> kind;
    private final EditField text;
    private final Node textRow;
    private final VBox node;
    private SourceKind shown = SourceKind.NONE;

    SourceField(TableId table, ColumnId column, Desk desk) {
        kind = new Choice<>("Default", chosen -> choose(chosen, table, column, desk));
        text = new EditField("Value", typed -> desk.perform(new SetValueSource(table, column, shown.with(typed))))
                .checked(typed -> shown.missing(typed))
                .styled("mono");
        textRow = Labels.field("", text.node());
        node = new VBox(Labels.field("Default", kind.node()), textRow);
        node.getStyleClass().add("source-field");
    }

    Node node() {
        return node;
    }

    void show(ValueSource source) {
        shown = SourceKind.of(source);
        kind.show(
                Arrays.stream(SourceKind.values())
                        .map(each -> Choice.Option.of(each, each.label()))
                        .toList(),
                Optional.of(shown));
        showText(SourceKind.text(source));
    }

    /// A kind that needs a text is performed once there is one; until then only its field is shown.
    private void choose(SourceKind chosen, TableId table, ColumnId column, Desk desk) {
        shown = chosen;
        if (chosen.needsText()) {
            showText("");
            text.edit();
        } else {
            desk.perform(new SetValueSource(table, column, chosen.with("")));
        }
    }

    private void showText(String value) {
        text.show(value);
        text.prompting(shown.prompt());
        textRow.setVisible(shown.needsText());
        textRow.setManaged(shown.needsText());
    }
}
