package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;

/// Which names a table can be given in place.
final class TableNames {

    private TableNames() {}

    /// Why the table can't be called so: names are unique in a namespace.
    static Optional<String> refusal(String text, TableId table, Document document) {
        String name = text.strip();
        if (name.isEmpty()) {
            return Optional.of("A table needs a name.");
        }
        NamespaceId namespace =
                document.schema().tables().find(table).map(Table::namespace).orElse(Namespace.DEFAULT.id());
        return document.schema().tables().stream()
                .filter(other -> !other.id().equals(table))
                .filter(other -> other.namespace().equals(namespace))
                .filter(other -> other.name().equalsIgnoreCase(name))
                .findFirst()
                .map(other -> "There is a table " + other.name() + " already.");
    }
}
