package keyline.model;

/// The identity of one thing in a document. Ids, never names or positions, tie the schema, the diagram and the sample
/// rows together, so a rename is a rename everywhere. All ids of a document come from one sequence, see
/// [Document#nextId()]; no two things of a document share a value.
public sealed interface Id permits NodeId, ColumnId, ConstraintId, DiagramId, IndexId, NamespaceId, TypeId {

    /// The number, 1 or more, unique within the document.
    int value();
}
