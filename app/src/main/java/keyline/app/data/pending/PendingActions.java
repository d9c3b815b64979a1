package keyline.app.data.pending;

import keyline.model.edit.Edit;
import keyline.persistence.store.RowEdit;

/// What the panel of a pending rule can have done.
interface PendingActions {

    /// Changes rows, as one step.
    ///
    /// @param label what the button said
    void mend(String label, RowEdit edit);

    /// Changes the design, so that it asks for less.
    void relax(Edit edit);

    /// Shows the rows of one reason only.
    void show(Grounds grounds);

    /// Shows all rows of the table again, and no panel.
    void leave();
}
