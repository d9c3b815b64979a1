package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddArea;
import keyline.model.edit.Edit;

/// The title of an area that comes into being with it.
record NewAreaTitle(DiagramId diagram, Rectangle frame) implements Editing {

    private static AreaId id(Document document) {
        return document.newId(AreaId::new);
    }

    @Override
    public String text(Document document) {
        return "Area";
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.find(id(document)).map(AreaTitle::strip);
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        Area area = new Area(id(document), text.strip(), frame.corner(), frame.width(), frame.height(), "");
        return Optional.of(new AddArea(diagram, area));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(id(before));
    }

    @Override
    public Look look() {
        return Look.TITLE;
    }
}
