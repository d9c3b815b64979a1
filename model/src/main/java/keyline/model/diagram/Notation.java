package keyline.model.diagram;

/// How cardinality is drawn at the ends of a line.
public enum Notation {
    CROWS_FOOT,
    IDEF1X,
    UML,
    NUMBERS
}
