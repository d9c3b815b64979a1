package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.edit.MoveTableToNamespace;
import keyline.model.edit.RenameTable;
import keyline.model.edit.SetColour;
import keyline.model.edit.SetTableComment;

/// The top of a table's page: its name, what it has, its colour, comment and namespace.
final class TableHeader implements Section {

    private final Desk desk;
    private final EditField name;
    private final Label summary = Labels.of("", "muted", "small");
    private final Swatches swatches;
    private final EditField comment;
    private final Choice<NamespaceId> namespace;
    private final Node namespaceRow;
    private final VBox node = new VBox();

    TableHeader(TableId table, Desk desk) {
        this.desk = desk;
        this.name = new EditField("Name of the table", text -> desk.perform(new RenameTable(table, text)))
                .checked(text -> Checks.name(text, "A table"))
                .styled("title-field");
        this.swatches = new Swatches(hex ->
                desk.perform(new SetColour(desk.session().diagram().id(), Set.of(table), hex)));
        this.comment = new EditField("Comment", text -> desk.perform(new SetTableComment(table, text)))
                .prompting("Comment");
        this.namespace =
                new Choice<>("Schema", chosen -> desk.perform(new MoveTableToNamespace(table, chosen)));
        this.namespaceRow = Labels.field("Schema", namespace.node());
        name.field().setId("table-name");
        node.getStyleClass().add("section");
        node.getChildren().addAll(name.node(), summary, swatches.node(), comment.node(), namespaceRow);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Table table, Document document) {
        name.show(table.name());
        comment.show(table.comment());
        summary.setText("Table · " + Count.of(table.columns().size(), "column") + " · "
                + Count.of(desk.store().getValue().rowsOf(table.id()), "row"));
        swatches.show(desk.session()
                .diagram()
                .boxes()
                .find(table.id())
                .map(Box::colour)
                .map(Set::of)
                .orElse(Set.of()));
        List<Choice.Option<NamespaceId>> namespaces = Namespaces.options(document.schema());
        namespace.show(namespaces, Optional.of(table.namespace()));
        namespaceRow.setVisible(namespaces.size() > 1);
        namespaceRow.setManaged(namespaces.size() > 1);
    }
}
