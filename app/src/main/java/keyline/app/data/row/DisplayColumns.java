package keyline.app.data.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Table;
import keyline.model.TableId;

/// Which column of a table tells its rows apart for people: the one that someone chose, else the first of text. The choice
/// belongs to the window, not to the design. FX thread only.
public final class DisplayColumns {

    private final Map<TableId, ColumnId> chosen = new HashMap<>();

    /// The display column of a table to which the rest of `key` adds nothing.
    ///
    /// @param key the columns that stand beside it anyway
    public Optional<ColumnId> of(Table table, List<ColumnId> key) {
        return Optional.ofNullable(chosen.get(table.id()))
                .filter(column -> table.find(column).isPresent())
                .or(() -> table.columns().stream()
                        .filter(column -> isText(column.type()) && !key.contains(column.id()))
                        .map(Column::id)
                        .findFirst());
    }

    /// Has rows of the table shown by that column from now on.
    public void choose(TableId table, ColumnId column) {
        chosen.put(table, column);
    }

    /// Forgets all choices, as another document is opened.
    public void clear() {
        chosen.clear();
    }

    private static boolean isText(ColumnType type) {
        return switch (type) {
            case ColumnType.Char _, ColumnType.Varchar _ -> true;
            case Plain plain -> plain == Plain.TEXT;
            case ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ -> false;
        };
    }
}
