package keyline.model.edit;

import java.util.Set;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;

/// Colours tables, views and areas of a diagram.
///
/// @param colour as `#RRGGBB`, empty for the theme's own
public record SetColour(DiagramId diagram, Set<NodeId> nodes, String colour) implements DiagramEdit {

    public SetColour {
        nodes = Set.copyOf(nodes);
    }

    @Override
    public String label(Document before) {
        return "Colour " + Wording.nodes(before, nodes);
    }

    @Override
    public Diagram applyTo(Diagram before) {
        Diagram diagram = before;
        for (NodeId node : nodes) {
            diagram = node instanceof AreaId area ? coloured(diagram, area) : coloured(diagram, node);
        }
        return diagram;
    }

    private Diagram coloured(Diagram diagram, NodeId node) {
        return diagram.boxes()
                .find(node)
                .map(box -> diagram.withBoxes(diagram.boxes().with(node, box.withColour(colour))))
                .orElse(diagram);
    }

    private Diagram coloured(Diagram diagram, AreaId id) {
        return diagram.areas()
                .find(id)
                .map(area -> new Area(id, area.title(), area.at(), area.width(), area.height(), colour))
                .map(area -> diagram.withAreas(diagram.areas().with(id, area)))
                .orElse(diagram);
    }
}
