package keyline.model;

/// What a problem is about; a click on the problem goes there.
public sealed interface Place {

    /// A table.
    record OfTable(TableId table) implements Place {}

    /// A column.
    record OfColumn(TableId table, ColumnId column) implements Place {}

    /// A constraint.
    record OfConstraint(TableId table, ConstraintId constraint) implements Place {}

    /// An index.
    record OfIndex(TableId table, IndexId index) implements Place {}

    /// A view.
    record OfView(ViewId view) implements Place {}

    /// An enum or domain.
    record OfType(TypeId type) implements Place {}

    /// A namespace.
    record OfNamespace(NamespaceId namespace) implements Place {}

    /// The schema as a whole.
    record OfSchema() implements Place {}
}
