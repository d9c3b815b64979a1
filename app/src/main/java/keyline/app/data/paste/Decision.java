package keyline.app.data.paste;

import keyline.model.Value;

/// What becomes of a pasted text that no row matches, or several.
public sealed interface Decision {

    /// The cells refer to that row.
    record LinkTo(Value key) implements Decision {}

    /// A row is created of the text.
    record Create() implements Decision {}

    /// The cells become NULL.
    record ToNull() implements Decision {}

    /// The cells stay as they are.
    record Skip() implements Decision {}
}
