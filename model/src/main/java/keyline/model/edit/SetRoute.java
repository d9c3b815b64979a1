package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Route;

/// Leads the line of a foreign key over bend points given by hand.
public record SetRoute(DiagramId diagram, ConstraintId key, Route route) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Bend line";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withRoutes(before.routes().with(key, route));
    }

    @Override
    public Document apply(Document before) {
        boolean exists = before.schema().tables().stream().anyMatch(table -> table.find(key)
                .filter(Constraint.ForeignKey.class::isInstance)
                .isPresent());
        return exists ? DiagramEdit.super.apply(before) : before;
    }
}
