package keyline.model.edit;

import keyline.model.Document;

/// An edit whose result was made on another thread, as making it takes long.
///
/// @param before what it was made of; any other document is edited when it comes to it
public record Foreseen(Edit edit, Document before, Document after) implements Edit {

    /// Makes it now, on the thread of the caller.
    public static Foreseen of(Edit edit, Document before) {
        return new Foreseen(edit, before, edit.apply(before));
    }

    @Override
    public String label(Document now) {
        return edit.label(now);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // any other version is another one
    public Document apply(Document now) {
        return now == before ? after : edit.apply(now);
    }
}
