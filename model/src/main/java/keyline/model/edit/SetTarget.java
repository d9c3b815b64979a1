package keyline.model.edit;

import keyline.model.Document;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// Chooses the dialect that the design is meant for.
///
/// @param target the key of the dialect
public record SetTarget(String target) implements Edit {

    @Override
    public String label(Document before) {
        return "Design for " + Dialects.of(target).map(Dialect::displayName).orElse(target);
    }

    @Override
    public Document apply(Document before) {
        return before.target().equals(target) ? before : before.withTarget(target);
    }
}
