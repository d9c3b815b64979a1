package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;

/// Changes the title of an area, or its place, size and colour.
///
/// @param area in place of the one of the same id
public record ReplaceArea(DiagramId diagram, Area area) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return before.diagrams()
                .find(diagram)
                .flatMap(found -> found.areas().find(area.id()))
                .map(now -> now.title().equals(area.title()) ? "Resize area" : "Rename area")
                .orElse("Change area");
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.areas().has(area.id())
                ? before.withAreas(before.areas().with(area.id(), area))
                : before;
    }
}
