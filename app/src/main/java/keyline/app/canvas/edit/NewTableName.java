package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.gesture.Opening.NewColumn;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.PlacedTable;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddTable;
import keyline.model.edit.Edit;

/// The name of a table that comes into being with it; its columns are typed next.
///
/// @param at the upper left corner of the table
record NewTableName(DiagramId diagram, Point at) implements Editing {

    private static TableId id(Document document) {
        return document.newId(TableId::new);
    }

    @Override
    public String text(Document document) {
        for (int number = document.schema().tables().size() + 1; ; number++) {
            String name = "table_" + number;
            if (document.schema().tableNamed(name).isEmpty()) {
                return name;
            }
        }
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.table(id(document)).map(PlacedTable::header);
    }

    @Override
    public Hit covered(Document document) {
        return new Hit.OnHeader(id(document));
    }

    @Override
    public Optional<String> refusal(String text, Document document) {
        return TableNames.refusal(text, id(document), document);
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return Optional.of(new AddTable(id(document), Namespace.DEFAULT.id(), text.strip(), diagram, at));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(id(before));
    }

    @Override
    public Optional<Typing> next(Leaving how, Document before) {
        return switch (how) {
            case ENTER, FORTH, DOWN -> Optional.of(new NewColumn(id(before), 0));
            case BACK, UP, MOVE_UP, MOVE_DOWN, AWAY, ESCAPE -> Optional.empty();
        };
    }

    @Override
    public Look look() {
        return Look.HEADER;
    }
}
