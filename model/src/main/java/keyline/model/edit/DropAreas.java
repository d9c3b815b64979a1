package keyline.model.edit;

import java.util.Set;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;

/// Deletes areas; the tables inside them stay.
public record DropAreas(DiagramId diagram, Set<AreaId> areas) implements DiagramEdit {

    public DropAreas {
        areas = Set.copyOf(areas);
    }

    @Override
    public String label(Document before) {
        return "Delete " + Wording.nodes(before, areas);
    }

    @Override
    public Diagram applyTo(Diagram before) {
        IdMap<AreaId, Area> rest = before.areas();
        for (AreaId area : areas) {
            rest = rest.without(area);
        }
        return before.withAreas(rest);
    }
}
