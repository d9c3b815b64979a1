package keyline.model;

import java.util.List;
import java.util.function.Consumer;

/// The sample rows of a document's tables, wherever they are kept: scripts, exports and checks read them through this.
public interface SampleRows {

    /// No rows at all.
    SampleRows NONE = (_, _) -> {};

    /// Hands over the rows of `table`, one after another, in the order in which the user sees them. A row has one value
    /// for each column of the table, in order, generated columns included.
    void forEach(Table table, Consumer<List<Value>> row);
}
