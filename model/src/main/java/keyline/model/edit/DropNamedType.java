package keyline.model.edit;

import keyline.model.Document;
import keyline.model.TypeId;

/// Deletes an enum or domain. Columns of that type stay, a problem.
public record DropNamedType(TypeId type) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Delete", Wording.name(before, type));
    }

    @Override
    public Document apply(Document before) {
        return before.schema().types().has(type) ? before.with(before.schema().without(type)) : before;
    }
}
