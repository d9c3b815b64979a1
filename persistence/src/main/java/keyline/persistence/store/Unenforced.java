package keyline.persistence.store;

import keyline.model.TableId;

/// A part of the design that the store can't hold its rows to, such as a check in the words of another database. It
/// takes part in nothing: no row breaks it, no row is refused for it.
///
/// @param what of a column whose computed values or default can't be had, its type
/// @param reason one sentence
public record Unenforced(TableId table, Pending.What what, String reason) {}
