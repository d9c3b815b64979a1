package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.gesture.Opening.EditColumn;
import keyline.app.canvas.gesture.Opening.NewColumn;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.PlacedTable;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.RenameTable;

/// The name of a table.
///
/// @param then what Enter leads to
record TableName(TableId table, Then then) implements Editing {

    /// What comes after the name.
    enum Then {
        NOTHING,
        COLUMNS
    }

    @Override
    public String text(Document document) {
        return document.schema().tables().find(table).map(Table::name).orElse("");
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.table(table).map(PlacedTable::header);
    }

    @Override
    public Hit covered(Document document) {
        return new Hit.OnHeader(table);
    }

    @Override
    public Optional<String> refusal(String text, Document document) {
        return TableNames.refusal(text, table, document);
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return Optional.of(new RenameTable(table, text.strip()));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(table);
    }

    @Override
    public Optional<Typing> next(Leaving how, Document before) {
        return switch (how) {
            case ENTER -> then == Then.COLUMNS ? Optional.of(firstColumn(before)) : Optional.empty();
            case FORTH, DOWN -> Optional.of(firstColumn(before));
            case BACK, UP, MOVE_UP, MOVE_DOWN, AWAY, ESCAPE -> Optional.empty();
        };
    }

    private Typing firstColumn(Document document) {
        return document.schema().table(table).columns().stream()
                .findFirst()
                .<Typing>map(column -> new EditColumn(table, column.id()))
                .orElseGet(() -> new NewColumn(table, 0));
    }

    @Override
    public Look look() {
        return Look.HEADER;
    }
}
