package keyline.app.inspector;

import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Diagram;

/// Whether things of the diagram are still there.
final class Nodes {

    private Nodes() {}

    static boolean exists(NodeId node, Document document, Diagram diagram) {
        return switch (node) {
            case TableId table -> document.schema().tables().has(table);
            case ViewId view -> document.schema().views().has(view);
            case NoteId note -> diagram.notes().has(note);
            case AreaId area -> diagram.areas().has(area);
        };
    }
}
