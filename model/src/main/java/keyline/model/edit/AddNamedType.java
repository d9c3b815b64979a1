package keyline.model.edit;

import keyline.model.Document;
import keyline.model.NamedType;

/// Adds an enum or domain to the schema.
///
/// @param type its id from [Document#newId]
public record AddNamedType(NamedType type) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add", Wording.kind(type), type.name());
    }

    @Override
    public Document apply(Document before) {
        return before.with(before.schema().with(type)).taking(type.id());
    }
}
