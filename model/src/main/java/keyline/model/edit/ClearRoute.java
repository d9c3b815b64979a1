package keyline.model.edit;

import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;

/// Lets the line of a foreign key find its own way again.
public record ClearRoute(DiagramId diagram, ConstraintId key) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Straighten line";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withRoutes(before.routes().without(key));
    }
}
