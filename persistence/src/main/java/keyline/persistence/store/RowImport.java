package keyline.persistence.store;

import java.io.IOException;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// Rows to be added to one table, as many as there are: all of them or none.
///
/// @param columns that the rows give values for, in their order; the others get their defaults
/// @param key columns of a key, by which a row that exists already is updated; empty when all rows are new
public record RowImport(TableId table, List<ColumnId> columns, List<ColumnId> key, Source source) {

    public RowImport {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /// Where the rows come from.
    public interface Source {

        /// Hands over all rows, in order; called once, on the store's thread.
        ///
        /// @throws IOException when they can't be read; nothing is imported then
        void forEach(Target target) throws IOException;
    }

    /// Where they go.
    public interface Target {

        /// A row.
        ///
        /// @param number by which its source calls it
        /// @param values one for each column of the import
        void add(long number, List<Value> values);

        /// A row that is none: nothing will be imported.
        void reject(RowFault fault);
    }
}
