package keyline.app.inspector;

import java.util.concurrent.CompletableFuture;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TableId;
import keyline.persistence.store.TypeFit;

/// Finds out what would become of the values of a column if it had another type. FX thread only; the future completes on
/// it.
public interface TypeTrial {

    /// Tries it.
    ///
    /// @param most how many of the values that don't convert to list
    CompletableFuture<TypeFit> fit(TableId table, ColumnId column, ColumnType type, int most);
}
