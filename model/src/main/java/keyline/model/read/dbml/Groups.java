package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Grid;

/// Makes areas of the groups of tables. A table is in the first group that names it, as areas don't overlap.
final class Groups {

    private Groups() {}

    static void place(List<DbmlText.GroupSyntax> groups, Names names) throws WrongDbml {
        Set<NodeId> grouped = new HashSet<>();
        for (DbmlText.GroupSyntax group : groups) {
            List<NodeId> tables = new ArrayList<>();
            for (DbmlText.Grouped table : group.tables()) {
                NodeId id = names.table(table.path(), table.line()).id();
                if (grouped.add(id)) {
                    tables.add(id);
                }
            }
            place(group, tables, names);
        }
    }

    private static void place(DbmlText.GroupSyntax group, List<NodeId> tables, Names names) {
        AreaId id = names.newId(AreaId::new);
        Document document = names.document();
        Diagram placed = Grid.framed(document, tables, new Grid.Frame(id, group.name(), colour(group.colour())));
        names.become(document.with(placed));
    }

    /// `#fff` is short for `#ffffff`; what is no colour is none.
    private static String colour(String text) {
        String hex = text.toLowerCase(Locale.ROOT).replaceFirst("^#?(.)(.)(.)$", "#$1$1$2$2$3$3");
        return hex.matches("#[0-9a-f]{6}") ? hex : "";
    }
}
