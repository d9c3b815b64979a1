package keyline.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// What a picture says of a thing when the pointer rests on it.
final class Titles {

    private Titles() {}

    static String of(PlacedTable table, Schema schema) {
        String name = table.figure().prefix() + table.figure().title();
        String comment = table.node() instanceof TableId id
                ? schema.tables().find(id).map(Table::comment).orElse("")
                : "";
        return comment.isBlank() ? name : name + "\n" + comment;
    }

    static String of(RelationLine line, Schema schema) {
        return end(line.child(), line.key().columns(), schema) + " → "
                + end(line.key().parent(), line.key().parentColumns(), schema);
    }

    private static String end(TableId id, List<ColumnId> columns, Schema schema) {
        Optional<Table> table = schema.tables().find(id);
        String names = columns.stream()
                .map(column -> table.flatMap(each -> each.find(column))
                        .map(Column::name)
                        .orElse("?"))
                .collect(Collectors.joining(", "));
        return table.map(Table::name).orElse("?") + " (" + names + ")";
    }
}
