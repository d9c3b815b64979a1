package keyline.model.edit;

import java.util.List;
import java.util.Optional;
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

    /// The document with a table in place of the one of the same id, if there is one. All ids in it are taken, and the
    /// routes of foreign keys that it no longer has are gone.
    static Document replaced(Document document, Table table) {
        Optional<Table> before = document.schema().tables().find(table.id());
        if (before.filter(table::equals).isPresent()) {
            return document;
        }
        Document changed = taking(document.with(table), table);
        for (Constraint.ForeignKey key : before.map(Table::foreignKeys).orElse(List.of())) {
            boolean kept = table.foreignKeys().stream().anyMatch(each -> each.id().equals(key.id()));
            changed = kept ? changed : withoutRoute(changed, key.id());
        }
        return changed;
    }

    private static Document taking(Document document, Table table) {
        Document changed = document.taking(table.id());
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

    /// The document without a foreign key.
    static Document without(Document document, Schema.Reference key) {
        Table child = document.schema().table(key.child().id());
        return replaced(document, child.without(key.key().id()));
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
