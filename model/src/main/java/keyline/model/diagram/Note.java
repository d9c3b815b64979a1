package keyline.model.diagram;

import keyline.model.NoteId;

/// A note on the diagram.
///
/// @param text Markdown
/// @param at the upper left corner
public record Note(NoteId id, String text, Point at, double width, double height) {}
