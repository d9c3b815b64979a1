package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;

/// An edit of one diagram and nothing else.
public interface DiagramEdit extends Edit {

    /// The diagram that it changes.
    DiagramId diagram();

    /// The diagram after it; equal to the one before when there is nothing to do.
    Diagram applyTo(Diagram before);

    @Override
    default Document apply(Document before) {
        return before.diagrams()
                .find(diagram())
                .map(diagram -> Documents.replaced(before, applyTo(diagram)))
                .orElse(before);
    }
}
