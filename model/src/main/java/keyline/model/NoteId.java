package keyline.model;

/// The identity of a note on a diagram.
public record NoteId(int value) implements NodeId {}
