package keyline.model.read;

import java.io.IOException;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// Takes the rows of what is read, one after another; they may be more than fit into the memory.
@FunctionalInterface
public interface RowSink {

    /// Takes no rows.
    RowSink NONE = (_, _, _) -> {};

    /// Takes a row.
    ///
    /// @param columns those that the row has a value for; they may be renamed, retyped or dropped later
    /// @param values in the order of the columns; whatever isn't NULL or bytes is the text that was written
    void row(TableId table, List<ColumnId> columns, List<Value> values) throws IOException;
}
