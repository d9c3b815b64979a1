package keyline.model.edit;

import keyline.model.ConstraintId;
import keyline.model.Document;

/// Draws a relation from one end to another: makes the foreign key, and the child's columns that are missing, see
/// [Link]. Where it is refused, nothing changes.
///
/// @param id of the foreign key, from [Document#newId]
public record LinkColumns(LinkEnd from, LinkEnd to, ConstraintId id) implements Edit {

    @Override
    public String label(Document before) {
        return switch (Link.between(before, from, to)) {
            case Link.Possible possible -> NewForeignKey.label(possible, before);
            case Link.Refused _ -> "Link tables";
        };
    }

    @Override
    public Document apply(Document before) {
        return switch (Link.between(before, from, to)) {
            case Link.Possible possible -> new NewForeignKey(possible, id).in(before);
            case Link.Refused _ -> before;
        };
    }
}
