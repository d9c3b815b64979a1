package keyline.app.canvas.scene;

import java.util.HashSet;
import java.util.Set;
import keyline.model.ConstraintId;
import keyline.model.NodeId;

/// What an edit that is only tried out has changed on the diagram: it is drawn over everything else, so that all else
/// can stay as it was drawn while things are dragged.
///
/// @param nodes that look different or stand elsewhere
/// @param lines that may run elsewhere
public record Lifted(Set<NodeId> nodes, Set<ConstraintId> lines) {

    /// Nothing is tried out.
    public static final Lifted NOTHING = new Lifted(Set.of(), Set.of());

    /// This and more; the same object when there is no more.
    Lifted with(Set<NodeId> moreNodes, Set<ConstraintId> moreLines) {
        if (nodes.containsAll(moreNodes) && lines.containsAll(moreLines)) {
            return this;
        }
        Lifted all = new Lifted(new HashSet<>(nodes), new HashSet<>(lines));
        all.nodes.addAll(moreNodes);
        all.lines.addAll(moreLines);
        return all;
    }
}
