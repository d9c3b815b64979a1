package keyline.app;

import java.util.Comparator;
import java.util.Set;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// Which tables and views of a diagram the window shows while it doesn't show all: those chosen, and those made since,
/// so that nothing new is out of sight.
///
/// @param about the names of the tables that it was set for
/// @param newest the highest id when it was set
public record Filter(String about, Set<NodeId> chosen, int newest) {

    public Filter {
        chosen = Set.copyOf(chosen);
    }

    /// A filter that shows only these nodes of the whole diagram.
    public static Filter of(String about, Set<? extends NodeId> chosen, Diagram whole) {
        int newest = whole.boxes().keys().stream()
                .max(Comparator.comparingInt(NodeId::value))
                .map(NodeId::value)
                .orElse(0);
        return new Filter(about, Set.copyOf(chosen), newest);
    }

    /// The diagram without what isn't shown.
    Diagram applied(Diagram whole) {
        IdMap<NodeId, Box> boxes = IdMap.empty();
        for (NodeId node : whole.boxes().keys()) {
            if (chosen.contains(node) || node.value() > newest) {
                boxes = boxes.with(node, whole.boxes().get(node));
            }
        }
        return whole.withBoxes(boxes);
    }
}
