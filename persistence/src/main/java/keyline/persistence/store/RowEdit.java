package keyline.persistence.store;

import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// A change of sample rows, as a value: accepted or refused as a whole by the store.
///
/// Rows are named by their rowid in the store, which stays the same for as long as the row lives, unless its INTEGER
/// PRIMARY KEY changes.
public sealed interface RowEdit
        permits RowEdit.Insert, RowEdit.Update, RowEdit.Delete, RowEdit.All, RowEdit.Transfer, Cure {

    /// What the history calls it, in the imperative: "Delete 3 rows of orders".
    default String label(Document document) {
        return switch (this) {
            case Insert insert -> "Add row to " + name(document, insert.table());
            case Update update -> "Change row of " + name(document, update.table());
            case Delete delete ->
                delete.rows().size() == 1
                        ? "Delete row of " + name(document, delete.table())
                        : "Delete %d rows of %s".formatted(delete.rows().size(), name(document, delete.table()));
            case All all -> all.label();
            case Cure cure -> cure.label();
            case LinkByText link -> "Link " + name(document, link.table());
            case Extract extract -> "Extract columns of " + name(document, extract.table());
        };
    }

    private static String name(Document document, TableId table) {
        return document.schema().tables().find(table).map(Table::name).orElse("?");
    }

    /// Adds a row. A column that isn't given gets its default.
    record Insert(TableId table, Map<ColumnId, Value> values) implements RowEdit {
        public Insert {
            values = Map.copyOf(values);
        }
    }

    /// Changes cells of one row.
    record Update(TableId table, long row, Map<ColumnId, Value> values) implements RowEdit {
        public Update {
            values = Map.copyOf(values);
        }
    }

    /// Deletes rows, and what the referential actions take along.
    record Delete(TableId table, List<Long> rows) implements RowEdit {
        public Delete {
            rows = List.copyOf(rows);
        }
    }

    /// Several changes, in order, that are one step: all of them or none.
    record All(String label, List<RowEdit> edits) implements RowEdit {
        public All {
            edits = List.copyOf(edits);
        }
    }

    /// Moves the values of a whole table to where the design of the same step has a place for them, without a look at
    /// single rows. It comes with the step of a design: on its own it finds nothing to do.
    sealed interface Transfer extends RowEdit {

        /// The child of the foreign key that the step has made.
        TableId table();

        /// The foreign key, over one column.
        ConstraintId link();
    }

    /// Gives each cell of a foreign key's column the parent's key that reads the same as the cell did before the step,
    /// and clears the others. Texts are compared, for `=` would take `' 1'`, `'01'` and `'1.0'` for 1.
    record LinkByText(TableId table, ConstraintId link) implements Transfer {}

    /// Makes a row of the foreign key's parent for each distinct tuple of columns that the step has dropped, and refers
    /// to it. Rows in which all of them are NULL refer to nothing.
    ///
    /// @param columns the dropped ones
    /// @param into the parent's columns that take their values, in the same order
    record Extract(TableId table, ConstraintId link, List<ColumnId> columns, List<ColumnId> into) implements Transfer {
        public Extract {
            columns = List.copyOf(columns);
            into = List.copyOf(into);
        }
    }
}
