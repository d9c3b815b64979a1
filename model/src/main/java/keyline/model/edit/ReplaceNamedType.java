package keyline.model.edit;

import keyline.model.Document;
import keyline.model.NamedType;

/// Changes an enum or domain.
///
/// @param type in place of the one of the same id
public record ReplaceNamedType(NamedType type) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change", Wording.name(before, type.id()));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .types()
                .find(type.id())
                .filter(now -> !now.equals(type))
                .map(_ -> before.with(before.schema().with(type)))
                .orElse(before);
    }
}
