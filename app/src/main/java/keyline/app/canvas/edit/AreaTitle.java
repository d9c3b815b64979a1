package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceArea;

/// The title of an area.
record AreaTitle(DiagramId diagram, AreaId area) implements Editing {

    /// Where the title of an area stands.
    static Rectangle strip(Rectangle frame) {
        return new Rectangle(frame.x(), frame.y(), frame.width(), CanvasScene.AREA_TITLE);
    }

    @Override
    public String text(Document document) {
        return in(document).map(Area::title).orElse("");
    }

    private Optional<Area> in(Document document) {
        return document.diagrams().find(diagram).flatMap(found -> found.areas().find(area));
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.find(area).map(AreaTitle::strip);
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return in(document)
                .map(now -> new Area(area, text.strip(), now.at(), now.width(), now.height(), now.colour()))
                .map(titled -> new ReplaceArea(diagram, titled));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(area);
    }

    @Override
    public Look look() {
        return Look.TITLE;
    }
}
