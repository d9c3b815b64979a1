package keyline.app.command;

import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// What is done with columns that concerns a second table. FX thread only.
public interface LinkActions {

    /// Opens the form that links a table to another.
    ///
    /// @param column the one that is to refer; empty when one is to be made
    void link(TableId table, Optional<ColumnId> column);

    /// Opens the form that takes columns of a table out into a table of their own.
    void extract(TableId table, Set<ColumnId> columns);
}
