package keyline.model.edit;

import java.util.Set;
import keyline.model.Document;
import keyline.model.View;

/// Changes a view: its name, namespace or comment.
///
/// @param view in place of the one of the same id
public record ReplaceView(View view) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change", Wording.nodes(before, Set.of(view.id())));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .views()
                .find(view.id())
                .filter(now -> !now.equals(view))
                .map(_ -> before.with(before.schema().with(view)))
                .orElse(before);
    }
}
