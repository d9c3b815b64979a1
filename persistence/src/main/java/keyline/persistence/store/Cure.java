package keyline.persistence.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Pending.What;

/// A change of the rows that break a pending requirement: of all of them in a few SQL statements, whatever their
/// number. It names them by what they break, so it is about those that do when it is made.
public sealed interface Cure extends RowEdit {

    /// What the history calls it: "Create the 3 missing customers".
    String label();

    /// The rows that it is about.
    Target target();

    /// The same with values that the user gave; without an effect where it asks for none.
    default Cure with(Map<ColumnId, Value> answers) {
        return switch (this) {
            case CreateParents(String label, Target target, var cells) ->
                new CreateParents(label, target, joined(cells, answers));
            case SetCells(String label, Target target, var values) ->
                new SetCells(label, target, joined(values, answers));
            case Renumber _, SetDefaults _, Convert _, Remove _, Merge _ -> this;
        };
    }

    private static Map<ColumnId, Value> joined(Map<ColumnId, Value> values, Map<ColumnId, Value> answers) {
        Map<ColumnId, Value> all = new HashMap<>(values);
        all.putAll(answers);
        return all;
    }

    /// Rows that break a requirement.
    ///
    /// @param table the one that they are in
    record Target(TableId table, What what, Extent extent) {}

    /// Which of them.
    enum Extent {
        /// All of them.
        ALL,
        /// Of rows that agree in a key all but the first; none of those that are alone.
        ALL_BUT_FIRST,
        /// Those that have a NULL where a key takes none.
        WITHOUT_KEY
    }

    /// Adds the rows that the target's foreign key looks for in vain, each key once.
    ///
    /// @param cells of the new rows, besides the key; a column that isn't given gets its default
    record CreateParents(String label, Target target, Map<ColumnId, Value> cells) implements Cure {
        public CreateParents {
            cells = Map.copyOf(cells);
        }
    }

    /// Gives cells the same values in all rows, NULL for instance.
    record SetCells(String label, Target target, Map<ColumnId, Value> values) implements Cure {
        public SetCells {
            values = Map.copyOf(values);
        }
    }

    /// Gives each row the next number of a column.
    record Renumber(String label, Target target, ColumnId column) implements Cure {}

    /// Gives cells the defaults of their columns.
    record SetDefaults(String label, Target target, List<ColumnId> columns) implements Cure {
        public SetDefaults {
            columns = List.copyOf(columns);
        }
    }

    /// Replaces values of one column; those that aren't named stay.
    ///
    /// @param values the new value for each old one
    record Convert(String label, Target target, ColumnId column, Map<Value, Value> values) implements Cure {
        public Convert {
            values = Map.copyOf(values);
        }

        /// The same with these values in place of its own.
        public Convert converting(Map<Value, Value> changed) {
            return new Convert(label, target, column, changed);
        }
    }

    /// Deletes the rows, and what the referential actions take along.
    record Remove(String label, Target target) implements Cure {}

    /// Of rows that agree in the target's key, keeps the first: what refers to the others refers to it then, and the
    /// others are deleted.
    record Merge(String label, Target target) implements Cure {}
}
