package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;

/// Gives a diagram another name.
public record RenameDiagram(DiagramId diagram, String name) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return Wording.joined(
                "Rename diagram", before.diagrams().find(diagram).map(Diagram::name).orElse(""));
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withName(name);
    }
}
