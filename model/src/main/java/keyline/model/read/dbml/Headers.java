package keyline.model.read.dbml;

import java.util.List;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Grid;

/// Colours the headers of tables. Colours stand on a diagram, so all tables get a place there first.
final class Headers {

    private Headers() {}

    static void colour(List<TableSyntax> tables, Names names) throws WrongDbml {
        List<TableSyntax> coloured =
                tables.stream().filter(each -> !each.colour().isEmpty()).toList();
        if (coloured.isEmpty()) {
            return;
        }
        Document placed = Grid.placed(names.document());
        IdMap<NodeId, Box> boxes = placed.firstDiagram().boxes();
        for (TableSyntax each : coloured) {
            NodeId table = names.table(each.path(), each.line()).id();
            boxes = boxes.with(table, boxes.get(table).withColour(each.colour()));
        }
        names.become(placed.with(placed.firstDiagram().withBoxes(boxes)));
    }
}
