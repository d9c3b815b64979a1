package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// The columns of a table that the database numbers, where it does so only as long as they are keys: while its key is
/// gone or it changes, a column isn't numbered.
record KeyedNumbers(Delta delta, Kept table) {

    /// Those that cease to be numbered before keys and columns change.
    Stream<Column> stopped() {
        return interrupted(table.before().columns());
    }

    /// Those that are to be numbered once the keys are there.
    Stream<Column> started() {
        return interrupted(table.after().columns());
    }

    /// What a column is while keys and columns change.
    Column meanwhile(Column column) {
        return isInterrupted(column) ? column.withSource(new ValueSource.None()) : column;
    }

    private Stream<Column> interrupted(List<Column> columns) {
        return columns.stream().filter(this::isInterrupted);
    }

    private boolean isInterrupted(Column column) {
        return delta.syntax().numbersKeysOnly() && column.source() instanceof Identity && !goesOn(column);
    }

    private boolean goesOn(Column column) {
        return isNumbered(column, table.before().columns())
                && isNumbered(column, table.after().columns())
                && delta.treatment(column) == Treatment.SAME
                && delta.droppedConstraints(table)
                        .noneMatch(each -> each.columns().contains(column.id()));
    }

    private static boolean isNumbered(Column column, List<Column> columns) {
        return columns.stream().anyMatch(each -> each.id().equals(column.id()) && each.source() instanceof Identity);
    }
}
