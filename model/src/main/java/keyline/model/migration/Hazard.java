package keyline.model.migration;

import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// What a step of a migration may do to rows that are there.
public sealed interface Hazard {

    /// The table whose rows are meant.
    TableId table();

    /// Rows or values go, and nothing brings them back.
    ///
    /// @param column the column whose values go; empty where all rows of the table do
    /// @param sentence what goes, for people
    record Loses(TableId table, Optional<ColumnId> column, String sentence) implements Hazard {}

    /// Rows may be such that the step is refused; nothing is lost then.
    ///
    /// @param sentence which rows would be refused, for people; empty where the step says it all
    record MayFail(TableId table, String sentence) implements Hazard {}
}
