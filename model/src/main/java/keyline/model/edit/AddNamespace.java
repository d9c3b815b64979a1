package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Namespace;

/// Adds a namespace.
///
/// @param namespace its id from [Document#newId]
public record AddNamespace(Namespace namespace) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add schema", namespace.name());
    }

    @Override
    public Document apply(Document before) {
        return before.with(before.schema().with(namespace)).taking(namespace.id());
    }
}
