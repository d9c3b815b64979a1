package keyline.model.edit;

import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// Deletes a namespace. What was in it moves to the default one, which itself can't be deleted.
public record DropNamespace(NamespaceId namespace) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Delete schema", Wording.name(before, namespace));
    }

    @Override
    public Document apply(Document before) {
        boolean exists = before.schema().namespaces().has(namespace);
        if (!exists || namespace.equals(Namespace.DEFAULT.id())) {
            return before;
        }
        return before.with(withoutTypes(withoutViews(withoutTables(before.schema()))).without(namespace));
    }

    private Schema withoutTables(Schema schema) {
        Schema changed = schema;
        for (Table table : schema.tables()) {
            if (table.namespace().equals(namespace)) {
                changed = changed.with(table.withNamespace(Namespace.DEFAULT.id()));
            }
        }
        return changed;
    }

    private Schema withoutViews(Schema schema) {
        Schema changed = schema;
        for (View view : schema.views()) {
            if (view.namespace().equals(namespace)) {
                changed = changed.with(
                        new View(view.id(), Namespace.DEFAULT.id(), view.name(), view.sql(), view.comment()));
            }
        }
        return changed;
    }

    private Schema withoutTypes(Schema schema) {
        Schema changed = schema;
        for (NamedType type : schema.types()) {
            if (type.namespace().equals(namespace)) {
                changed = changed.with(moved(type));
            }
        }
        return changed;
    }

    private static NamedType moved(NamedType type) {
        NamespaceId home = Namespace.DEFAULT.id();
        return switch (type) {
            case NamedType.EnumType of ->
                new NamedType.EnumType(of.id(), home, of.name(), of.values(), of.comment());
            case NamedType.Domain of ->
                new NamedType.Domain(
                        of.id(), home, of.name(), of.base(), of.nullable(), of.source(), of.checks(), of.comment());
        };
    }
}
