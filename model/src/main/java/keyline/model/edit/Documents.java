package keyline.model.edit;

import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;

/// Changes of a document that several edits are made of. A change that comes to nothing gives the same document.
final class Documents {

    private Documents() {}

    /// The document with a table in place of the one of the same id, its ids and those of its parts taken.
    static Document replaced(Document document, Table table) {
        if (document.schema().tables().find(table.id()).filter(table::equals).isPresent()) {
            return document;
        }
        Document changed = document.with(table).taking(table.id());
        for (Column column : table.columns()) {
            changed = changed.taking(column.id());
        }
        for (Constraint constraint : table.constraints()) {
            changed = changed.taking(constraint.id());
        }
        for (Index index : table.indexes()) {
            changed = changed.taking(index.id());
        }
        return changed;
    }

    /// The document with a diagram in place of the one of the same id.
    static Document replaced(Document document, Diagram diagram) {
        boolean same = document.diagrams().find(diagram.id()).filter(diagram::equals).isPresent();
        return same ? document : document.with(diagram);
    }

    /// The document with a box for a node, where the diagram still exists.
    static Document placed(Document document, DiagramId on, NodeId node, Point at) {
        return document.diagrams()
                .find(on)
                .map(diagram -> document.with(diagram.withBoxes(diagram.boxes().with(node, new Box(at, "")))))
                .orElse(document);
    }

    /// The document without a foreign key, which takes its routes along.
    static Document without(Document document, Schema.Reference key) {
        Table child = document.schema().table(key.child().id());
        return withoutRoute(replaced(document, child.without(key.key().id())), key.key().id());
    }

    /// The document without the lines of a constraint, on any diagram.
    static Document withoutRoute(Document document, ConstraintId key) {
        Document changed = document;
        for (Diagram diagram : document.diagrams()) {
            if (diagram.routes().has(key)) {
                changed = changed.with(diagram.withRoutes(diagram.routes().without(key)));
            }
        }
        return changed;
    }

    /// The document without the box of a table or view, on any diagram.
    static Document withoutBox(Document document, NodeId node) {
        Document changed = document;
        for (Diagram diagram : document.diagrams()) {
            if (diagram.boxes().has(node)) {
                changed = changed.with(diagram.withBoxes(diagram.boxes().without(node)));
            }
        }
        return changed;
    }
}
