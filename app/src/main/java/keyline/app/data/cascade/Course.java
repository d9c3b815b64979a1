package keyline.app.data.cascade;

import keyline.persistence.store.Cascade;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowOutcome;

/// What comes of an edit that was proposed.
public interface Course {

    /// It is made, and this is what it did.
    void accepted(RowOutcome.Accepted outcome, Cascade cascade);

    /// The store refused it, for a reason other than rows of other tables.
    void refused(Refusal refusal);

    /// Someone saw what it would do, and left it.
    void dropped();

    /// The store itself failed.
    void failed(Throwable failure);
}
