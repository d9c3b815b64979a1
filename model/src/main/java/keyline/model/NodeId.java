package keyline.model;

/// The identity of something that has a place of its own on a diagram.
public sealed interface NodeId extends Id permits AreaId, NoteId, TableId, ViewId {}
