package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.dialect.Dialects;
import keyline.model.edit.SetTarget;

/// The page of the whole document, shown while nothing is selected.
final class DocumentPage implements Page {

    private final Label counts = Labels.wrapped("", "muted", "small");
    private final Choice<String> target;
    private final NamespacesSection namespaces;
    private final TypesSection types;
    private final ViewsSection views;
    private final DiagramsSection diagrams;
    private final Desk desk;
    private final VBox node = new VBox();

    DocumentPage(Desk desk) {
        this.desk = desk;
        this.target = new Choice<>("Target", chosen -> desk.perform(new SetTarget(chosen)));
        this.namespaces = new NamespacesSection(desk);
        this.types = new TypesSection(desk);
        this.views = new ViewsSection(desk);
        this.diagrams = new DiagramsSection(desk);
        target.node().setId("document-target");
        VBox header = new VBox(Labels.of("Document", "title"), counts, Labels.field("Target", target.node()));
        header.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().addAll(header, types.node(), views.node(), namespaces.node(), diagrams.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return true;
    }

    @Override
    public void show(Document document) {
        counts.setText(counts(document.schema()) + " · "
                + Count.of(desk.store().getValue().allRows(), "row"));
        List<Option<String>> dialects = Dialects.all().stream()
                .map(dialect -> Option.of(dialect.key(), dialect.displayName()))
                .toList();
        target.show(dialects, Optional.of(document.target()));
        types.show(document.schema());
        views.show(document.schema());
        namespaces.show(document.schema());
        diagrams.show(document);
    }

    private static String counts(Schema schema) {
        long columns = schema.tables().stream().mapToLong(table -> table.columns().size()).sum();
        long keys = schema.tables().stream().mapToLong(table -> table.foreignKeys().size()).sum();
        return Count.of(schema.tables().size(), "table") + " · " + Count.of(columns, "column") + " · "
                + Count.of(keys, "relation");
    }
}
