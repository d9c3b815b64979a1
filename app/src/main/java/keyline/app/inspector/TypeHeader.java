package keyline.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.edit.DropNamedType;
import keyline.model.edit.RenameNamedType;
import keyline.model.edit.ReplaceNamedType;

/// The top of the page of an enum or domain: name, namespace, comment, and how many columns have it.
final class TypeHeader {

    private final TypeId id;
    private final Desk desk;
    private final EditField name;
    private final EditField comment;
    private final Choice<NamespaceId> namespace;
    private final Label summary = Labels.of("", "muted", "small");
    private final VBox node = new VBox();

    TypeHeader(TypeId type, Desk desk) {
        this.id = type;
        this.desk = desk;
        name = new EditField("Name of the type", text -> desk.perform(new RenameNamedType(type, text)))
                .checked(text -> Checks.name(text, "A type"))
                .styled("title-field");
        comment = new EditField("Comment", text -> change(now().namespace(), text)).prompting("Comment");
        namespace = new Choice<>("Schema", chosen -> change(chosen, now().comment()));
        node.getStyleClass().add("section");
        node.getChildren().addAll(name.node(), summary, comment.node(), Labels.field("Schema", namespace.node()));
    }

    Node node() {
        return node;
    }

    /// A button that deletes the type, for the end of the page.
    ActionButton delete() {
        return ActionButton.styled("Delete type", () -> desk.perform(new DropNamedType(id)), "link", "danger");
    }

    void show(NamedType type, Document document) {
        String kind = switch (type) {
            case NamedType.EnumType _ -> "Enum";
            case NamedType.Domain _ -> "Domain";
        };
        name.show(type.name());
        comment.show(type.comment());
        namespace.show(Namespaces.options(document.schema()), Optional.of(type.namespace()));
        summary.setText(kind + " · used by " + Count.of(uses(document.schema()), "column"));
    }

    private long uses(Schema schema) {
        ColumnType type = new ColumnType.Named(id);
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.type().equals(type))
                .count();
    }

    private NamedType now() {
        return desk.schema().types().get(id);
    }

    private void change(NamespaceId space, String text) {
        NamedType changed = switch (now()) {
            case NamedType.EnumType old -> new NamedType.EnumType(id, space, old.name(), old.values(), text);
            case NamedType.Domain old ->
                new NamedType.Domain(
                        id, space, old.name(), old.base(), old.nullable(), old.source(), old.checks(), text);
        };
        desk.perform(new ReplaceNamedType(changed));
    }
}
