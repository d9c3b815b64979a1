package keyline.app.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveTableToNamespace;
import keyline.model.edit.SetColour;

/// The page of several nodes: what one can do with all of them together.
final class SeveralPage implements Page {

    private static final int NAMED = 40;

    private final List<NodeId> nodes;
    private final List<TableId> tables;
    private final Desk desk;
    private final Swatches swatches;
    private final Choice<NamespaceId> namespace;
    private final Label names = Labels.wrapped("", "muted", "small");
    private final VBox node = new VBox();

    SeveralPage(List<NodeId> nodes, Desk desk) {
        this.nodes = nodes;
        this.desk = desk;
        this.tables = nodes.stream()
                .filter(TableId.class::isInstance)
                .map(TableId.class::cast)
                .toList();
        this.swatches = new Swatches(
                hex -> desk.perform(new SetColour(desk.session().diagram().id(), new HashSet<>(nodes), hex)));
        this.namespace = new Choice<NamespaceId>("Schema", this::moveTo).prompting("Several");
        String things = tables.size() == nodes.size() ? Count.of(nodes.size(), "table") : Count.of(nodes.size(), "thing");
        VBox fields = new VBox(
                Labels.of(things, "title"), names, swatches.node(), Labels.field("Schema", namespace.node()));
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().add(fields);
    }

    private void moveTo(NamespaceId chosen) {
        List<Edit> edits = tables.stream()
                .<Edit>map(table -> new MoveTableToNamespace(table, chosen))
                .toList();
        desk.perform(new Batch("Move " + Count.of(tables.size(), "table") + " to another schema", edits));
    }

    @Override
    public Node node() {
        return node;
    }

    /// It stays while any of them is there.
    @Override
    public boolean isAbout(Document document) {
        return nodes.stream().anyMatch(each -> Nodes.exists(each, document, desk.session().diagram()));
    }

    @Override
    public void show(Document document) {
        List<Table> shown = tables.stream().flatMap(table -> document.schema().tables().find(table).stream()).toList();
        names.setText(named(shown));
        var boxes = desk.session().diagram().boxes();
        swatches.show(nodes.stream()
                .flatMap(each -> boxes.find(each).stream())
                .map(Box::colour)
                .collect(Collectors.toSet()));
        Set<NamespaceId> spaces = shown.stream().map(Table::namespace).collect(Collectors.toSet());
        namespace.show(
                Namespaces.options(document.schema()),
                spaces.size() == 1 ? Optional.of(spaces.iterator().next()) : Optional.empty());
    }

    /// The first names: nobody reads thousands, and they take longer to lay out than all else.
    private static String named(List<Table> tables) {
        String first = tables.stream().limit(NAMED).map(Table::name).collect(Collectors.joining(", "));
        return tables.size() <= NAMED ? first : first + " and " + Count.number(tables.size() - NAMED) + " more";
    }
}
