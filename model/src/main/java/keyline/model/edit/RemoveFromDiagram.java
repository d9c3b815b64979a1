package keyline.model.edit;

import java.util.Set;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// Takes tables and views off a diagram; the schema keeps them.
public record RemoveFromDiagram(DiagramId diagram, Set<NodeId> nodes) implements DiagramEdit {

    public RemoveFromDiagram {
        nodes = Set.copyOf(nodes);
    }

    @Override
    public String label(Document before) {
        return "Remove " + Wording.nodes(before, nodes) + " from the diagram";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        IdMap<NodeId, Box> rest = before.boxes();
        for (NodeId node : nodes) {
            rest = rest.without(node);
        }
        return before.withBoxes(rest);
    }
}
