package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;

/// Deletes a diagram; the tables on it stay in the schema. The last diagram can't be deleted.
public record DropDiagram(DiagramId diagram) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined(
                "Delete diagram", before.diagrams().find(diagram).map(Diagram::name).orElse(""));
    }

    @Override
    public Document apply(Document before) {
        return before.diagrams().has(diagram) && before.diagrams().size() > 1 ? before.without(diagram) : before;
    }
}
