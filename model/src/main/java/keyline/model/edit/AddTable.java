package keyline.model.edit;

import java.util.List;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;

/// Makes a table without columns and shows it on a diagram.
///
/// @param table its id, from [Document#newId]
/// @param at the upper left corner of its box
public record AddTable(TableId table, NamespaceId namespace, String name, DiagramId diagram, Point at)
        implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add table", name);
    }

    @Override
    public Document apply(Document before) {
        Table made = new Table(table, namespace, name, "", List.of(), List.of(), List.of());
        return Documents.placed(Documents.replaced(before, made), diagram, table, at);
    }
}
