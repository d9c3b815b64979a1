package keyline.model.change;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.diagram.Diagram;

/// One thing in which a document differs from another. All of them together, see [Changes], are the whole difference.
public sealed interface Change {

    /// A namespace is new.
    record NamespaceAdded(Namespace namespace) implements Change {}

    /// A namespace is gone.
    record NamespaceDropped(Namespace namespace) implements Change {}

    /// A namespace has another name.
    record NamespaceRenamed(Namespace before, Namespace after) implements Change {}

    /// An enum or domain is new.
    record TypeAdded(NamedType type) implements Change {}

    /// An enum or domain is gone.
    record TypeDropped(NamedType type) implements Change {}

    /// An enum or domain has another name, namespace, definition or comment.
    record TypeChanged(NamedType before, NamedType after) implements Change {}

    /// A table is new, with all that is in it.
    record TableAdded(Table table) implements Change {}

    /// A table is gone, with all that was in it.
    record TableDropped(Table table) implements Change {}

    /// A change of a table that is there before and after.
    sealed interface InTable extends Change {

        /// The table.
        TableId table();
    }

    /// A table has another name.
    record TableRenamed(TableId table, String before, String after) implements InTable {}

    /// A table is in another namespace.
    record TableMoved(TableId table, NamespaceId before, NamespaceId after) implements InTable {}

    /// A table has another comment.
    record TableCommented(TableId table, String before, String after) implements InTable {}

    /// A column is new.
    record ColumnAdded(TableId table, Column column) implements InTable {}

    /// A column is gone.
    record ColumnDropped(TableId table, Column column) implements InTable {}

    /// A column has another name, type, nullability, source or comment.
    record ColumnChanged(TableId table, Column before, Column after) implements InTable {}

    /// The columns are in another order than the one before with the dropped left out and the new ones at the end.
    record ColumnsReordered(TableId table, List<ColumnId> after) implements InTable {
        public ColumnsReordered {
            after = List.copyOf(after);
        }
    }

    /// A constraint is new.
    record ConstraintAdded(TableId table, Constraint constraint) implements InTable {}

    /// A constraint is gone.
    record ConstraintDropped(TableId table, Constraint constraint) implements InTable {}

    /// A constraint has another name or definition.
    record ConstraintChanged(TableId table, Constraint before, Constraint after) implements InTable {}

    /// The constraints are listed in another order; means nothing to a database.
    record ConstraintsReordered(TableId table, List<ConstraintId> after) implements InTable {
        public ConstraintsReordered {
            after = List.copyOf(after);
        }
    }

    /// An index is new.
    record IndexAdded(TableId table, Index index) implements InTable {}

    /// An index is gone.
    record IndexDropped(TableId table, Index index) implements InTable {}

    /// An index has another name or definition.
    record IndexChanged(TableId table, Index before, Index after) implements InTable {}

    /// The indexes are listed in another order; means nothing to a database.
    record IndexesReordered(TableId table, List<IndexId> after) implements InTable {
        public IndexesReordered {
            after = List.copyOf(after);
        }
    }

    /// A view is new.
    record ViewAdded(View view) implements Change {}

    /// A view is gone.
    record ViewDropped(View view) implements Change {}

    /// A view has another name, namespace, query or comment.
    record ViewChanged(View before, View after) implements Change {}

    /// A diagram is new.
    record DiagramAdded(Diagram diagram) implements Change {}

    /// A diagram is gone.
    record DiagramDropped(Diagram diagram) implements Change {}

    /// Something stands elsewhere on a diagram, or looks different.
    record DiagramChanged(Diagram before, Diagram after) implements Change {}

    /// The design is meant for another dialect.
    record TargetChanged(String before, String after) implements Change {}
}
