package keyline.persistence.json;

/// Which object of a document it is.
///
/// @param diagram the diagram that a box, route, area or note stands on; 0 for the other kinds
/// @param id the id of the thing, of a box that of the table or view, 0 for the document's head
public record PartKey(PartKind kind, int diagram, int id) {}
