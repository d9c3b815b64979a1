package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.NamespaceId;

/// Gives a namespace another name.
public record RenameNamespace(NamespaceId namespace, String name) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename schema", Wording.name(before, namespace));
    }

    @Override
    public Document apply(Document before) {
        Namespace changed = new Namespace(namespace, name);
        return before.schema()
                .namespaces()
                .find(namespace)
                .filter(now -> !now.equals(changed))
                .map(_ -> before.with(before.schema().with(changed)))
                .orElse(before);
    }
}
