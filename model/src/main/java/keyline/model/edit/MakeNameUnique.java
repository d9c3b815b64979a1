package keyline.model.edit;

import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.ViewId;

/// Puts a number behind the name of a table or view, the first with which no table or view of its namespace has it.
///
/// @param node a table or view
public record MakeNameUnique(NodeId node) implements Edit {

    @Override
    public String label(Document before) {
        return "Rename " + Wording.nodes(before, Set.of(node));
    }

    @Override
    public Document apply(Document before) {
        Schema schema = before.schema();
        return switch (node) {
            case TableId table ->
                schema.tables()
                        .find(table)
                        .map(it -> FreeName.like(it.name(), FreeName.taken(it.namespace(), schema)))
                        .map(name -> new RenameTable(table, name).apply(before))
                        .orElse(before);
            case ViewId view ->
                schema.views()
                        .find(view)
                        .map(it -> FreeName.like(it.name(), FreeName.taken(it.namespace(), schema)))
                        .map(name -> new RenameView(view, name).apply(before))
                        .orElse(before);
            case AreaId _, NoteId _ -> before;
        };
    }
}
