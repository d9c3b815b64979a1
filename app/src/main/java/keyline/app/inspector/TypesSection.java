package keyline.app.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.ValueSource;
import keyline.model.edit.AddNamedType;

/// The enums and domains of a document; a click opens one.
final class TypesSection {

    private final Desk desk;
    private final VBox list = new VBox();
    private final VBox node = new VBox();

    TypesSection(Desk desk) {
        this.desk = desk;
        list.getStyleClass().add("line-list");
        ActionButton addEnum = ActionButton.styled("+ Enum", this::addEnum, "link");
        ActionButton addDomain = ActionButton.styled("+ Domain", this::addDomain, "link");
        addEnum.setId("add-enum");
        addDomain.setId("add-domain");
        HBox add = new HBox(addEnum, addDomain);
        add.getStyleClass().add("links");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("ENUMS AND DOMAINS", "caption"), list, add);
    }

    Node node() {
        return node;
    }

    void show(Schema schema) {
        list.getChildren().setAll(schema.types().stream().map(this::line).toList());
    }

    private Node line(NamedType type) {
        String what = switch (type) {
            case NamedType.EnumType it -> String.join(", ", it.values());
            case NamedType.Domain _ -> "domain";
        };
        return Lines.of(type.name(), what, () -> desk.types().open(type.id()));
    }

    private void addEnum() {
        TypeId id = desk.document().newId(TypeId::new);
        add(new NamedType.EnumType(id, Namespace.DEFAULT.id(), freeName("enum"), List.of("new", "done"), ""));
    }

    private void addDomain() {
        TypeId id = desk.document().newId(TypeId::new);
        add(new NamedType.Domain(
                id,
                Namespace.DEFAULT.id(),
                freeName("domain"),
                ColumnType.Plain.TEXT,
                true,
                new ValueSource.None(),
                List.of(),
                ""));
    }

    private String freeName(String wanted) {
        return FreeName.like(wanted, desk.schema().types().stream().map(NamedType::name));
    }

    private void add(NamedType type) {
        desk.perform(new AddNamedType(type));
        desk.types().open(type.id());
    }
}
