package keyline.app.canvas.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Rectangle;

/// What an edit that is only tried out has changed on the diagram: it is drawn over everything else, so that all else
/// can stay as it was drawn while things are dragged.
///
/// @param nodes that look different or stand elsewhere
/// @param lines that may run elsewhere
/// @param from where those of the nodes stood that had been there before
public record Lifted(Set<NodeId> nodes, Set<ConstraintId> lines, Map<NodeId, Rectangle> from) {

    /// Nothing is tried out.
    public static final Lifted NOTHING = new Lifted(Set.of(), Set.of(), Map.of());

    /// This and more; the same object when there is no more.
    Lifted with(SceneNodes.Changed changed, SceneLines.Rerouted rerouted) {
        if (nodes.containsAll(changed.nodes()) && lines.containsAll(rerouted.lines())) {
            return this;
        }
        Lifted all = new Lifted(new HashSet<>(nodes), new HashSet<>(lines), new HashMap<>(changed.left()));
        all.nodes.addAll(changed.nodes());
        all.lines.addAll(rerouted.lines());
        all.from.putAll(from);
        return all;
    }
}
