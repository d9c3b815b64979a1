package keyline.model.problem;

import keyline.model.Constraint;
import keyline.model.ReferentialAction;
import keyline.model.edit.Edit;
import keyline.model.edit.SetReferentialActions;

/// What a foreign key does to the child's rows when a parent row is deleted, or its key changed.
record Reaction(Relation relation, Event event, ReferentialAction action) {

    enum Event {
        DELETE,
        UPDATE
    }

    /// As in a script: `ON DELETE SET NULL`.
    String text() {
        return "ON " + event + " " + action.sql();
    }

    /// The fix that puts another action in its place.
    Problem.Fix changedTo(ReferentialAction wanted) {
        Constraint.ForeignKey key = relation.key();
        Edit edit = new SetReferentialActions(
                relation.child().id(),
                key.id(),
                event == Event.DELETE ? wanted : key.onDelete(),
                event == Event.UPDATE ? wanted : key.onUpdate());
        return new Problem.Fix("Use " + wanted.sql(), edit);
    }
}
