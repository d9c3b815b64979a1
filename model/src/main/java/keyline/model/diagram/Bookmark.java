package keyline.model.diagram;

/// A place on a diagram to come back to. What is in the middle of the view is kept rather than its corner, so that it
/// is the same place in a window of another size.
///
/// @param number by which it is called, from 1 on; no other bookmark of the document has it
/// @param zoom 1 at 100 %
public record Bookmark(int number, Point centre, double zoom) {}
