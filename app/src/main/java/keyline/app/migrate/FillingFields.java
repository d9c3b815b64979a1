package keyline.app.migrate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TypeText;
import keyline.model.migration.Beginning;
import keyline.model.migration.Fillings;

/// A field for each new column that takes no NULL and has no default: what the rows that are there get in it.
final class FillingFields {

    private final Consumer<Fillings> changed;
    private final VBox fields = new VBox(4);
    private final VBox node;
    private final Rows<ColumnId, EditField> rows = new Rows<>(fields, this::field, EditField::node);
    private List<Beginning> beginnings = List.of();
    private Schema schema = Schema.empty();
    private Fillings fillings = Fillings.NONE;

    FillingFields(Consumer<Fillings> changed) {
        this.changed = changed;
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        node = new VBox(4, Labels.of("What rows get in new columns", "title"), scroll);
        node.getStyleClass().add("filling-fields");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    /// Shows a field for each of these.
    ///
    /// @param after the schema that they are of
    void show(List<Beginning> wanted, Schema after, Fillings chosen) {
        beginnings = List.copyOf(wanted);
        schema = after;
        fillings = chosen;
        node.setVisible(!wanted.isEmpty());
        rows.show(wanted.stream().map(each -> each.column().id()).toList(), (column, field) -> show(column, field));
    }

    private EditField field(ColumnId column) {
        Beginning beginning = beginning(column);
        String name = beginning.name() + " (" + TypeText.of(beginning.column().type(), schema) + ")";
        EditField field = new EditField(name, text -> changed.accept(filled(column, text)))
                .checked(text ->
                        text.isEmpty() ? Optional.empty() : beginning(column).fault(text, schema))
                .prompting(beginning.neutral().orElse("Each row needs a value of its own"));
        field.field().setId("fill-" + beginning.name().replace('.', '-'));
        field.node().getChildren().addFirst(Labels.of(name, "small", "muted"));
        return field;
    }

    private void show(ColumnId column, EditField field) {
        field.show(fillings.of(column).orElse(""));
    }

    private Beginning beginning(ColumnId column) {
        return beginnings.stream()
                .filter(each -> each.column().id().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Fillings filled(ColumnId column, String text) {
        return text.isEmpty() ? fillings.without(column) : fillings.with(column, text);
    }
}
