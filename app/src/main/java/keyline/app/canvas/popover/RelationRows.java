package keyline.app.canvas.popover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.TableId;

/// What a relation means for the rows of the window. FX thread only; the stages complete on it.
public interface RelationRows {

    /// Of a window without rows.
    RelationRows NONE = new RelationRows() {
        @Override
        public void showPending(ConstraintId key) {}

        @Override
        public CompletionStage<Optional<Effect>> deletion(TableId child, ForeignKey key) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public CompletionStage<Optional<Effect>> rekeying(TableId child, ForeignKey key) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    };

    /// What became of a change of the parent rows that are selected in the grid.
    ///
    /// @param subject "Deleting 1 customer"
    /// @param outcome "deletes 3 orders", "is refused"
    record Effect(String subject, String outcome) {}

    /// Shows the rows that keep a relation from being enforced.
    void showPending(ConstraintId key);

    /// What deleting the selected parent rows would do if the foreign key were like this, found out by trying; nothing
    /// while none is selected.
    CompletionStage<Optional<Effect>> deletion(TableId child, ForeignKey key);

    /// What another key for the first selected parent row would do if the foreign key were like this, found out by trying
    /// one that is free; nothing while none is selected or no free key is at hand.
    CompletionStage<Optional<Effect>> rekeying(TableId child, ForeignKey key);
}
