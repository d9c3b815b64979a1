package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.ColumnText.NotUnderstood;
import keyline.model.ColumnText.Understood;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;

/// What the editors of new and of existing columns have in common.
final class ColumnTexts {

    private ColumnTexts() {}

    /// The column that the text means, if it means one.
    static Optional<ColumnText> read(String text, Document document) {
        return ColumnText.read(text, document.schema()) instanceof Understood(ColumnText column)
                ? Optional.of(column)
                : Optional.empty();
    }

    /// Why the column of `table` can't be so: the text isn't understood, or another column has the name.
    static Optional<String> refusal(String text, Table table, ColumnId column, Document document) {
        return switch (ColumnText.read(text, document.schema())) {
            case NotUnderstood(String message) -> Optional.of(message);
            case Understood(ColumnText typed) ->
                table.columns().stream()
                        .filter(other -> !other.id().equals(column))
                        .map(Column::name)
                        .filter(typed.name()::equalsIgnoreCase)
                        .findFirst()
                        .map(name -> table.name() + " has a column " + name + " already.");
        };
    }

    /// That a type is unknown and kept as it is; only once no choice fits any more.
    static Optional<String> remark(String text, Document document) {
        boolean completing = !ColumnCompletion.at(text, text.length(), document.schema())
                .choices()
                .isEmpty();
        return read(text, document)
                .flatMap(ColumnText::type)
                .filter(type -> !completing)
                .filter(ColumnType.Verbatim.class::isInstance)
                .map(type -> "“" + ((ColumnType.Verbatim) type).sql()
                        + "” isn't a type of every database; it is kept as it is.");
    }

    /// The row of a column, wide enough for its text.
    static Optional<Rectangle> place(TableId table, ColumnId column, CanvasScene scene) {
        return scene.table(table).map(_ -> scene.columnBounds(table, column));
    }
}
