package keyline.app.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.edit.RemoveFromDiagram;

/// What commands do with the selection.
record Selecting(Session session) {

    /// Selects every table, view, note and area of the diagram.
    void all() {
        Diagram diagram = session.diagram();
        List<NodeId> nodes = new ArrayList<>(diagram.boxes().keys());
        nodes.addAll(diagram.notes().keys());
        nodes.addAll(diagram.areas().keys());
        session.select(new Selection(nodes.stream().<Selection.Item>map(Selection.OfNode::new).toList()));
    }

    /// Deletes what is selected from the model.
    void delete() {
        Deletion.of(session.selection(), session.diagram().id()).ifPresent(session::perform);
    }

    /// Takes the selected tables and views off the diagram.
    void removeFromDiagram() {
        List<NodeId> nodes = session.selection().nodes();
        session.select(Selection.NONE);
        session.perform(new RemoveFromDiagram(session.diagram().id(), new HashSet<>(nodes)));
    }
}
