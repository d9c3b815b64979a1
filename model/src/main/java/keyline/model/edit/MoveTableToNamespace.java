package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;

/// Puts a table into another namespace.
public record MoveTableToNamespace(TableId table, NamespaceId namespace) implements TableEdit {

    @Override
    public String label(Document before) {
        String schema = before.schema().namespaces().find(namespace).map(Namespace::name).orElse("");
        return Wording.joined("Move table", Wording.name(before, table), "to schema", schema);
    }

    @Override
    public Table applyTo(Table before) {
        return before.withNamespace(namespace);
    }

    @Override
    public Document apply(Document before) {
        return before.schema().namespaces().has(namespace) ? TableEdit.super.apply(before) : before;
    }
}
