package keyline.model.migration;

import keyline.model.dialect.Dialect;

/// What a migration has at hand.
///
/// @param syntax the words for what can be altered
/// @param fillings what somebody wants in new columns
record Means(Dialect dialect, AlterSyntax syntax, Fillings fillings) {}
