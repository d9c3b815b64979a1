package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.View;
import keyline.model.diagram.Point;

/// Makes a view and shows it on a diagram.
///
/// @param view its id from [Document#newId]
/// @param at the upper left corner of its box
public record AddView(View view, DiagramId diagram, Point at) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add view", view.name());
    }

    @Override
    public Document apply(Document before) {
        Document made = before.with(before.schema().with(view)).taking(view.id());
        return Documents.placed(made, diagram, view.id(), at);
    }
}
