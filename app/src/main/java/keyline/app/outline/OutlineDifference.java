package keyline.app.outline;

import keyline.app.Transition;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// Finds out whether a change concerns the outline at all. Most don't, such as moving boxes, and with thousands of
/// tables putting all names into order again costs more than the edit.
final class OutlineDifference {

    private boolean found;

    private OutlineDifference() {}

    /// Whether the outline says something else after the transition.
    static boolean of(Transition transition, DiagramId shown) {
        OutlineDifference difference = new OutlineDifference();
        difference.compare(transition.before().schema(), transition.after().schema());
        difference.compare(diagram(transition.before(), shown), diagram(transition.after(), shown));
        return difference.found;
    }

    private static Diagram diagram(Document document, DiagramId id) {
        return document.diagrams().find(id).orElseGet(document::firstDiagram);
    }

    private void compare(Schema before, Schema after) {
        before.tables().difference(after.tables(), new Tables());
        found |= !before.views().equals(after.views())
                || !before.types().equals(after.types())
                || !before.namespaces().equals(after.namespaces());
    }

    private void compare(Diagram before, Diagram after) {
        before.boxes().difference(after.boxes(), new Boxes());
        found |= !before.notes().equals(after.notes()) || !before.areas().equals(after.areas());
    }

    private final class Tables implements IdMap.Difference<TableId, Table> {
        @Override
        public void added(TableId key, Table value) {
            found = true;
        }

        @Override
        public void removed(TableId key, Table value) {
            found = true;
        }

        @Override
        public void changed(TableId key, Table before, Table after) {
            found |= !before.name().equals(after.name())
                    || !before.namespace().equals(after.namespace())
                    || before.columns().size() != after.columns().size()
                    || !before.foreignKeys().equals(after.foreignKeys());
        }
    }

    private final class Boxes implements IdMap.Difference<NodeId, Box> {
        @Override
        public void added(NodeId key, Box value) {
            found |= !value.colour().isEmpty();
        }

        @Override
        public void removed(NodeId key, Box value) {
            found |= !value.colour().isEmpty();
        }

        @Override
        public void changed(NodeId key, Box before, Box after) {
            found |= !before.colour().equals(after.colour());
        }
    }
}
