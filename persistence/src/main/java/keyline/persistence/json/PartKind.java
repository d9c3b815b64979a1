package keyline.persistence.json;

/// The kinds of objects that a document is kept as, in the order in which they are written and read.
public enum PartKind {
    DOCUMENT,
    NAMESPACE,
    TYPE,
    TABLE,
    VIEW,
    GRID,
    DIAGRAM,
    BOX,
    ROUTE,
    AREA,
    NOTE
}
