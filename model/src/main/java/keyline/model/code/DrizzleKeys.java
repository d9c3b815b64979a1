package keyline.model.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Which constraints of a table are said by their columns: those over one column that the user gave no name, since
/// Drizzle takes no name there. The key of a column that SQLite numbers is always one, as only it can say so.
final class DrizzleKeys {

    private final Map<ColumnId, Constraint> primary = new HashMap<>();
    private final Map<ColumnId, Constraint> unique = new HashMap<>();
    private final Map<ColumnId, ForeignKey> references = new HashMap<>();

    /// @param table as the dialect can have it, with a name for each constraint
    /// @param original the same as the user made it; an empty one where it is the dialect's
    DrizzleKeys(Table table, Table original, DrizzleFlavour flavour) {
        for (Constraint each : table.constraints()) {
            boolean named =
                    original.find(each.id()).map(one -> !one.name().isEmpty()).orElse(true);
            if ((!named || (flavour == DrizzleFlavour.SQLITE && numbers(table, each)))
                    && each.columns().size() == 1) {
                ColumnId column = each.columns().getFirst();
                switch (each) {
                    case Constraint.PrimaryKey key -> primary.put(column, key);
                    case Constraint.Unique key -> unique.put(column, key);
                    case ForeignKey key -> references.putIfAbsent(column, key);
                    case Constraint.Check _ -> {}
                }
            }
        }
    }

    private static boolean numbers(Table table, Constraint constraint) {
        return constraint instanceof Constraint.PrimaryKey(var _, var _, List<ColumnId> columns)
                && columns.stream().anyMatch(column -> table.column(column).source() instanceof ValueSource.Identity);
    }

    boolean isPrimary(Column column) {
        return primary.containsKey(column.id());
    }

    boolean isUnique(Column column) {
        return unique.containsKey(column.id());
    }

    Optional<ForeignKey> reference(Column column) {
        return Optional.ofNullable(references.get(column.id()));
    }

    /// Whether a column says this constraint.
    boolean isSaid(Constraint constraint) {
        return primary.containsValue(constraint)
                || unique.containsValue(constraint)
                || references.containsValue(constraint);
    }
}
