package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;

/// Refuses edits of what doesn't exist any more, or can't be set: the user saw an older state.
final class Gone {

    private Gone() {}

    /// Counts the rows of a table among these.
    interface Counting {
        long count(TableId table, List<Long> rows) throws SQLException;
    }

    static void check(TableId id, Set<ColumnId> columns, Refusal.Operation operation, Snapshot snapshot)
            throws Refused {
        Table table = snapshot.designed(id)
                .orElseThrow(() -> refused(id, List.of(), operation, "The table doesn't exist any more."));
        for (ColumnId id2 : columns) {
            Column column = table.find(id2)
                    .orElseThrow(() ->
                            refused(id, List.of(), operation, table.name() + " doesn't have the column any more."));
            if (column.source() instanceof keyline.model.ValueSource.Generated) {
                throw refused(id, List.of(id2), operation, "%s.%s is computed.".formatted(table.name(), column.name()));
            }
        }
    }

    /// Refuses a cure of what is enforced by now.
    static void checkPending(Cure cure, Snapshot snapshot) throws Refused {
        if (!snapshot.isPending(cure.target().what())) {
            String message = "No row breaks the rule any more.";
            throw refused(cure.target().table(), List.of(), Refusals.operation(List.of(cure)), message);
        }
    }

    static void checkRows(TableId table, List<Long> rows, Refusal.Operation operation, Counting counting)
            throws SQLException, Refused {
        if (counting.count(table, rows) == 0) {
            throw refused(table, List.of(), operation, "The row doesn't exist any more.");
        }
    }

    private static Refused refused(TableId table, List<ColumnId> columns, Refusal.Operation operation, String message) {
        return new Refused(new Refusal(
                operation, Refusal.Reason.OTHER, table, "", columns, List.of(), message, List.of(), List.of()));
    }
}
