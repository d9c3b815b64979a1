package keyline.model.edit;

import keyline.model.Document;

/// One change of the document, as a value: what a gesture, a field or a command makes. Every edit is a record in a file
/// of its own. It is pure: applied to the same document it gives the same result, so it can be previewed.
///
/// An edit that makes something which the caller must refer to later carries the new id, taken from [Document#newId];
/// ids that it needs besides, it takes from the document.
public interface Edit {

    /// What the history calls it, in the imperative: "Rename column customer_id".
    String label(Document before);

    /// The document after it. An edit whose object is gone by then changes nothing.
    Document apply(Document before);
}
