package keyline.model.edit;

import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.TypeId;

/// Gives an enum or domain another name.
public record RenameNamedType(TypeId type, String name) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename", Wording.name(before, type));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .types()
                .find(type)
                .map(now -> new ReplaceNamedType(renamed(now)).apply(before))
                .orElse(before);
    }

    private NamedType renamed(NamedType now) {
        return switch (now) {
            case NamedType.EnumType of ->
                new NamedType.EnumType(of.id(), of.namespace(), name, of.values(), of.comment());
            case NamedType.Domain of ->
                new NamedType.Domain(
                        of.id(),
                        of.namespace(),
                        name,
                        of.base(),
                        of.nullable(),
                        of.source(),
                        of.checks(),
                        of.comment());
        };
    }
}
