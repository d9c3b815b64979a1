package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;

/// Puts an area on a diagram.
///
/// @param area its id from [Document#newId]
public record AddArea(DiagramId diagram, Area area) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add area", area.title());
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withAreas(before.areas().with(area.id(), area));
    }

    @Override
    public Document apply(Document before) {
        return before.diagrams().has(diagram) ? DiagramEdit.super.apply(before).taking(area.id()) : before;
    }
}
