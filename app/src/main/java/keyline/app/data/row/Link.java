package keyline.app.data.row;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;

/// What the cells of a column refer to: a foreign key of that column alone.
///
/// @param parentColumn the column of the parent whose values the cells hold
/// @param summary the column of the parent that tells its rows apart for people
public record Link(Table parent, ColumnId parentColumn, Optional<ColumnId> summary) {

    /// The link of a column, if a foreign key over it alone leads to a table and column that exist.
    static Optional<Link> of(ColumnId column, Table table, Schema schema) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column)))
                .flatMap(key -> to(key, schema).stream())
                .findFirst();
    }

    private static Optional<Link> to(ForeignKey key, Schema schema) {
        return schema.tables()
                .find(key.parent())
                .filter(parent -> key.parentColumns().size() == 1)
                .filter(parent -> parent.find(key.parentColumns().getFirst()).isPresent())
                .map(parent -> new Link(parent, key.parentColumns().getFirst(), summary(parent, key)));
    }

    /// The first column of text that isn't the key itself.
    private static Optional<ColumnId> summary(Table parent, ForeignKey key) {
        return parent.columns().stream()
                .filter(column -> !key.parentColumns().contains(column.id()) && isText(column.type()))
                .map(column -> column.id())
                .findFirst();
    }

    private static boolean isText(ColumnType type) {
        return switch (type) {
            case ColumnType.Char _, ColumnType.Varchar _ -> true;
            case Plain plain -> plain == Plain.TEXT;
            case ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ -> false;
        };
    }
}
