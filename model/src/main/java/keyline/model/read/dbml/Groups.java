package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Grid;

/// Makes areas of the groups of tables. A table is in the first group that names it, as areas don't overlap.
final class Groups {

    private Groups() {}

    static void place(List<DbmlText.GroupSyntax> groups, Names names) throws WrongDbml {
        Set<NodeId> grouped = new HashSet<>();
        SequencedMap<Grid.Frame, List<NodeId>> framed = new LinkedHashMap<>();
        for (DbmlText.GroupSyntax group : groups) {
            List<NodeId> tables = new ArrayList<>();
            for (DbmlText.Grouped table : group.tables()) {
                NodeId id = names.table(table.path(), table.line()).id();
                if (grouped.add(id)) {
                    tables.add(id);
                }
            }
            framed.put(new Grid.Frame(names.newId(AreaId::new), group.name(), group.colour()), tables);
        }
        Document document = names.document();
        names.become(document.with(Grid.framed(document, framed)));
    }
}
