package keyline.app.canvas.edit;

import java.util.List;
import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.gesture.Opening.EditColumn;
import keyline.app.canvas.gesture.Opening.NewColumn;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddColumn;
import keyline.model.edit.AddTypedColumn;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveColumn;

/// The line of a column that comes into being with it. Left empty, it makes none.
///
/// @param position how many columns stand before it
record NewColumnLine(TableId table, int position) implements Editing {

    private static ColumnId id(Document document) {
        return document.newId(ColumnId::new);
    }

    @Override
    public String text(Document document) {
        return "";
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return ColumnTexts.place(table, id(document), scene);
    }

    @Override
    public Hit covered(Document document) {
        return new Hit.OnColumn(table, id(document));
    }

    @Override
    public Optional<String> refusal(String text, Document document) {
        Optional<Table> found = document.schema().tables().find(table);
        return text.isBlank()
                ? Optional.empty()
                : found.flatMap(each -> ColumnTexts.refusal(text, each, id(document), document));
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return ColumnTexts.read(text, document).map(typed -> new AddTypedColumn(table, position, id(document), typed));
    }

    /// A row to type in is there from the beginning.
    @Override
    public Optional<Edit> preview(String text, Document document) {
        return text.isBlank()
                ? Optional.of(new AddColumn(table, position, Column.of(id(document), "", ColumnType.Plain.INTEGER)))
                : edit(text, document);
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfColumn(table, id(before));
    }

    @Override
    public Optional<Typing> next(Leaving how, Document before) {
        return switch (how) {
            case ENTER, FORTH -> Optional.of(new NewColumn(table, position + 1));
            case UP, BACK -> above(before);
            case DOWN -> below(before);
            case MOVE_UP, MOVE_DOWN -> Optional.of(new EditColumn(table, id(before)));
            case AWAY, ESCAPE -> Optional.empty();
        };
    }

    private Optional<Typing> above(Document before) {
        return position == 0
                ? Optional.of(new keyline.app.canvas.gesture.Opening.EditTable(table))
                : column(before, position - 1);
    }

    private Optional<Typing> below(Document before) {
        return column(before, position).or(() -> Optional.of(new NewColumn(table, position + 1)));
    }

    private Optional<Typing> column(Document before, int index) {
        List<Column> columns = before.schema().table(table).columns();
        return index < columns.size()
                ? Optional.of(new EditColumn(table, columns.get(index).id()))
                : Optional.empty();
    }

    @Override
    public Optional<Edit> alongside(Leaving how, Document before) {
        return switch (how) {
            case MOVE_UP -> Optional.of(new MoveColumn(table, id(before), position - 1));
            case MOVE_DOWN -> Optional.of(new MoveColumn(table, id(before), position + 1));
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
