package keyline.model.edit;

import keyline.model.Document;

/// One entry of the history: a change of the document, of the sample rows, or of both.
///
/// @param number unique and ascending within a history; the store keeps the row changes of the step under it
/// @param label in the imperative: "Delete 3 rows of orders"
/// @param before the document before it, the same object as `after` when only rows changed
public record Step(long number, String label, Document before, Document after) {}
