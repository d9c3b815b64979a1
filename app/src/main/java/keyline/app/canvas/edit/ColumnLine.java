package keyline.app.canvas.edit;

import java.util.List;
import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.gesture.Opening.EditColumn;
import keyline.app.canvas.gesture.Opening.EditTable;
import keyline.app.canvas.gesture.Opening.NewColumn;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveColumn;
import keyline.model.edit.RetypeColumn;

/// The line of a column: name, type and keys.
record ColumnLine(TableId table, ColumnId column) implements Editing {

    @Override
    public String text(Document document) {
        return in(document)
                .map(found -> ColumnText.of(found.column(column), found, document.schema()))
                .orElse("");
    }

    private Optional<Table> in(Document document) {
        return document.schema()
                .tables()
                .find(table)
                .filter(found -> found.find(column).isPresent());
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return in(document).flatMap(_ -> ColumnTexts.place(table, column, scene));
    }

    @Override
    public Hit covered(Document document) {
        return new Hit.OnColumn(table, column);
    }

    @Override
    public Optional<String> refusal(String text, Document document) {
        return in(document).flatMap(found -> ColumnTexts.refusal(text, found, column, document));
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return ColumnTexts.read(text, document).map(typed -> new RetypeColumn(table, column, typed));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfColumn(table, column);
    }

    @Override
    public Optional<Typing> next(Leaving how, Document before) {
        return switch (how) {
            case ENTER, FORTH, DOWN -> Optional.of(at(before, position(before) + 1));
            case UP, BACK -> Optional.of(at(before, position(before) - 1));
            case MOVE_UP, MOVE_DOWN -> Optional.of(new EditColumn(table, column));
            case AWAY, ESCAPE -> Optional.empty();
        };
    }

    private Typing at(Document before, int position) {
        List<Column> columns = before.schema().table(table).columns();
        if (position < 0) {
            return new EditTable(table);
        }
        return position < columns.size()
                ? new EditColumn(table, columns.get(position).id())
                : new NewColumn(table, position);
    }

    private int position(Document document) {
        List<ColumnId> columns = document.schema().table(table).columns().stream()
                .map(Column::id)
                .toList();
        return columns.indexOf(column);
    }

    @Override
    public Optional<Edit> alongside(Leaving how, Document before) {
        return switch (how) {
            case MOVE_UP -> Optional.of(new MoveColumn(table, column, position(before) - 1));
            case MOVE_DOWN -> Optional.of(new MoveColumn(table, column, position(before) + 1));
            case ENTER, FORTH, BACK, UP, DOWN, AWAY, ESCAPE -> Optional.empty();
        };
    }

    @Override
    public ColumnCompletion completion(String text, int caret, Document document) {
        return ColumnCompletion.at(text, caret, document.schema());
    }

    @Override
    public Optional<String> remark(String text, Document document) {
        return ColumnTexts.remark(text, document);
    }

    @Override
    public Look look() {
        return Look.COLUMN;
    }
}
