package keyline.app.canvas.link;

import keyline.model.TableId;

/// Told how a step of the forms ended. FX thread only.
public interface LinkOutcome {

    /// The store refused it, and nothing has changed.
    ///
    /// @param why one sentence
    void refused(String why);

    /// It made a table, which may stand out of sight.
    void made(TableId table);
}
