package keyline.app.inspector;

import java.util.List;
import keyline.app.control.Choice;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;

/// The namespaces of a schema to choose from.
final class Namespaces {

    private Namespaces() {}

    static List<Choice.Option<NamespaceId>> options(Schema schema) {
        return schema.namespaces().stream()
                .map(namespace -> Choice.Option.of(namespace.id(), name(namespace)))
                .toList();
    }

    static String name(Namespace namespace) {
        return namespace.name().isEmpty() ? "(default)" : namespace.name();
    }
}
