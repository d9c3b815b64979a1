package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Notation;

/// Chooses how a diagram draws cardinality.
public record SetNotation(DiagramId diagram, Notation notation) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Change notation";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withNotation(notation);
    }
}
