package keyline.app.canvas.popover;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import keyline.model.Constraint.ForeignKey;

/// What the popover of a relation can have done to it as a whole.
public interface RelationActions {

    /// Deletes the relation; its columns stay.
    void delete();

    /// What deleting the selected parent rows would do if the foreign key were like this; nothing while none is
    /// selected.
    CompletionStage<Optional<RelationRows.Effect>> deletion(ForeignKey as);

    /// What another key for the selected parent row would do if the foreign key were like this; nothing while none is
    /// selected.
    CompletionStage<Optional<RelationRows.Effect>> rekeying(ForeignKey as);

    /// How many rows keep the relation from being enforced.
    int pending();

    /// Shows these rows.
    void showPending();

    /// Has another key picked for the relation to refer to.
    void retarget();
}
