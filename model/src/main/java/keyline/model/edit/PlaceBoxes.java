package keyline.model.edit;

import java.util.Map;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// Shows tables and views on a diagram, each where its box says; those that are on it already move there.
public record PlaceBoxes(DiagramId diagram, Map<NodeId, Box> boxes) implements DiagramEdit {

    public PlaceBoxes {
        boxes = Map.copyOf(boxes);
    }

    @Override
    public String label(Document before) {
        return "Show " + Wording.nodes(before, boxes.keySet());
    }

    @Override
    public Diagram applyTo(Diagram before) {
        IdMap<NodeId, Box> placed = before.boxes();
        for (var box : boxes.entrySet()) {
            placed = placed.with(box.getKey(), box.getValue());
        }
        return before.withBoxes(placed);
    }
}
