package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Diagram;

/// Chooses how much of its tables a diagram draws.
public record SetDetail(DiagramId diagram, Detail detail) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Change detail";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withDetail(detail);
    }
}
