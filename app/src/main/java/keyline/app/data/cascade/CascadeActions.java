package keyline.app.data.cascade;

import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Remedy;

/// What the panel of a cascade can have done.
interface CascadeActions {

    /// Makes the edit.
    void goAhead();

    /// Doesn't make it.
    void leave();

    /// Shows the rows of one effect in the grid.
    void open(Effect effect);

    /// Makes another edit first that would help.
    void mend(Remedy remedy);
}
