package keyline.model.impact;

import keyline.model.edit.Edit;

/// An edit that reaches what was wanted with fewer consequences.
///
/// @param label what a button says: "Make customers.id unique instead"
public record Alternative(String label, Edit edit) {}
