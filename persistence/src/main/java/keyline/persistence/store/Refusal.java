package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// Why the store refused a row edit, with the rows behind it.
///
/// @param operation which kind of change was refused
/// @param table the table whose change was refused; for a delete held back by children, the parent
/// @param constraint the name of the constraint, explicit or derived; of a NOT NULL the column's name
/// @param columns of `table` that are concerned
/// @param values that were refused, in the order of `columns`
/// @param message one sentence that names all of this: "3 orders refer to customer 7 (fk_orders_customers)."
/// @param others the rows on the other side
/// @param remedies edits that would help, the best first; none where nothing obvious does
public record Refusal(
        Operation operation,
        Reason reason,
        TableId table,
        String constraint,
        List<ColumnId> columns,
        List<Value> values,
        String message,
        List<Others> others,
        List<Remedy> remedies) {

    public Refusal {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        others = List.copyOf(others);
        remedies = List.copyOf(remedies);
    }

    /// The change that was tried.
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE,
        /// The commit of a working transaction.
        COMMIT
    }

    /// The kind of rule that it breaks.
    public enum Reason {
        /// No parent row has the key.
        NO_PARENT,
        /// Child rows refer to the key.
        HAS_CHILDREN,
        /// Another row has the same key.
        DUPLICATE,
        /// A required value is missing.
        NOT_NULL,
        /// A check is false.
        CHECK,
        /// The value doesn't fit the column's type.
        TYPE,
        /// Something else that SQLite said; the message has its words.
        OTHER
    }

    /// Rows of one table on the other side.
    ///
    /// @param count of all of them
    /// @param rows the rowids of the first hundred
    public record Others(TableId table, long count, List<Long> rows) {
        public Others {
            rows = List.copyOf(rows);
        }
    }
}
