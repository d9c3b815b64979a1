package keyline.model.edit;

import java.util.Map;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// Shows tables and views on a diagram, each where its box says; those that are on it already move there.
public record PlaceBoxes(DiagramId diagram, Map<NodeId, Box> boxes) implements Edit {

    public PlaceBoxes {
        boxes = Map.copyOf(boxes);
    }

    @Override
    public String label(Document before) {
        return "Show " + Wording.nodes(before, boxes.keySet());
    }

    @Override
    public Document apply(Document before) {
        return before.diagrams()
                .find(diagram)
                .map(on -> Documents.replaced(before, placed(on, before.schema())))
                .orElse(before);
    }

    private Diagram placed(Diagram before, Schema schema) {
        IdMap<NodeId, Box> placed = before.boxes();
        for (var box : boxes.entrySet()) {
            placed = exists(box.getKey(), schema) ? placed.with(box.getKey(), box.getValue()) : placed;
        }
        return before.withBoxes(placed);
    }

    private static boolean exists(NodeId node, Schema schema) {
        return switch (node) {
            case TableId table -> schema.tables().has(table);
            case ViewId view -> schema.views().has(view);
            case AreaId _, NoteId _ -> false;
        };
    }
}
