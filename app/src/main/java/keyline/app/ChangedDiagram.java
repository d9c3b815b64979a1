package keyline.app;

import java.util.Optional;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;

/// Finds the diagram to look at when a step is taken back or done again: the change should be seen.
final class ChangedDiagram {

    private ChangedDiagram() {}

    /// A diagram that differs; nothing when the one that is shown does too, or when the schema does.
    static Optional<DiagramId> of(Document before, Document after, DiagramId shown) {
        boolean here = !before.diagrams().find(shown).equals(after.diagrams().find(shown));
        if (here || new Transition(before, after, Transition.Cause.HISTORY).isOfSchema()) {
            return Optional.empty();
        }
        return after.diagrams().stream()
                .filter(diagram -> !before.diagrams().find(diagram.id()).equals(Optional.of(diagram)))
                .map(Diagram::id)
                .findFirst();
    }
}
