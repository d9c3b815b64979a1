package keyline.app.data.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.Table;

/// Which column of a table tells its rows apart for people: the one that the document says, else the first of text.
///
/// @param document the one that is shown
public record DisplayColumns(Supplier<Document> document) {

    /// The display column of a table to which the rest of `key` adds nothing.
    ///
    /// @param key the columns that stand beside it anyway
    public Optional<ColumnId> of(Table table, List<ColumnId> key) {
        return document.get()
                .grid(table.id())
                .display()
                .filter(column -> table.find(column).isPresent())
                .or(() -> table.columns().stream()
                        .filter(column -> isText(column.type()) && !key.contains(column.id()))
                        .map(Column::id)
                        .findFirst());
    }

    private static boolean isText(ColumnType type) {
        return switch (type) {
            case ColumnType.Char _, ColumnType.Varchar _ -> true;
            case Plain plain -> plain == Plain.TEXT;
            case ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ -> false;
        };
    }
}
