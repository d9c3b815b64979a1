package keyline.app.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.edit.AddView;

/// The views of a document; a click selects one.
final class ViewsSection {

    private static final double GAP = 48;

    private final Desk desk;
    private final VBox list = new VBox();
    private final VBox node = new VBox();

    ViewsSection(Desk desk) {
        this.desk = desk;
        list.getStyleClass().add("line-list");
        ActionButton add = ActionButton.styled("+ View", this::add, "link");
        add.setId("add-view");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("VIEWS", "caption"), list, add);
    }

    Node node() {
        return node;
    }

    void show(Schema schema) {
        list.getChildren()
                .setAll(schema.views().stream()
                        .map(view -> Lines.of(view.name(), "", () -> desk.select(new Selection.OfNode(view.id()))))
                        .toList());
    }

    private void add() {
        ViewId id = desk.document().newId(ViewId::new);
        String name = FreeName.like("view", desk.schema().views().stream().map(View::name));
        Diagram diagram = desk.session().diagram();
        View view = new View(id, Namespace.DEFAULT.id(), name, "select 1", "");
        desk.perform(new AddView(view, diagram.id(), besideAll(diagram)));
        desk.select(new Selection.OfNode(id));
    }

    /// A place at the left, where no box stands.
    private static Point besideAll(Diagram diagram) {
        double left = diagram.boxes().stream().map(Box::at).mapToDouble(Point::x).min().orElse(GAP);
        double top = diagram.boxes().stream().map(Box::at).mapToDouble(Point::y).min().orElse(GAP * 3);
        return new Point(left, top - 2 * GAP);
    }
}
