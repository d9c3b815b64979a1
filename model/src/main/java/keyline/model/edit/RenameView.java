package keyline.model.edit;

import java.util.Set;
import keyline.model.Document;
import keyline.model.View;
import keyline.model.ViewId;

/// Gives a view another name.
public record RenameView(ViewId view, String name) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename", Wording.nodes(before, Set.of(view)));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .views()
                .find(view)
                .map(now -> new View(view, now.namespace(), name, now.sql(), now.comment()))
                .map(changed -> new ReplaceView(changed).apply(before))
                .orElse(before);
    }
}
