package keyline.app.canvas.figure;

import java.util.List;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Table;
import keyline.model.diagram.Detail;

/// What the columns of a table are, as the diagram shows it.
final class Columns {

    private Columns() {}

    /// Whether the column has a row at this detail.
    static boolean isShown(Column column, Table table, Detail detail) {
        return switch (detail) {
            case ALL -> true;
            case KEYS -> table.keys().stream().anyMatch(key -> key.contains(column.id())) || isForeign(column, table);
            case NAMES -> false;
        };
    }

    /// The mark before the column's name.
    static Mark mark(Column column, Table table) {
        if (table.inPrimaryKey(column.id())) {
            return isForeign(column, table) ? Mark.KEY_AND_LINK : Mark.KEY;
        }
        if (isForeign(column, table)) {
            return Mark.LINK;
        }
        return table.isUnique(List.of(column.id())) ? Mark.UNIQUE : Mark.NONE;
    }

    private static boolean isForeign(Column column, Table table) {
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.ForeignKey key && key.columns().contains(column.id())) {
                return true;
            }
        }
        return false;
    }
}
