package keyline.model.edit;

import java.util.Set;
import keyline.model.Document;
import keyline.model.View;
import keyline.model.ViewId;

/// Gives a view another query.
///
/// @param sql what stands after `AS`, verbatim
public record SetViewSql(ViewId view, String sql) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change query of", Wording.nodes(before, Set.of(view)));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .views()
                .find(view)
                .map(now -> new View(view, now.namespace(), now.name(), sql, now.comment()))
                .map(changed -> new ReplaceView(changed).apply(before))
                .orElse(before);
    }
}
