package keyline.model.change;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;

/// Finds the difference between two versions of a table.
final class TableChanges {

    private TableChanges() {}

    static List<Change> between(Table before, Table after) {
        List<Change> changes = new ArrayList<>(ofItself(before, after));
        TableId table = after.id();
        ListDifference<Column, ColumnId> columns =
                new ListDifference<>(before.columns(), after.columns(), Column::id);
        columns.dropped().forEach(column -> changes.add(new Change.ColumnDropped(table, column)));
        columns.added().forEach(column -> changes.add(new Change.ColumnAdded(table, column)));
        columns.eachChanged((old, now) -> changes.add(new Change.ColumnChanged(table, old, now)));
        columns.newOrder().ifPresent(order -> changes.add(new Change.ColumnsReordered(table, order)));
        changes.addAll(ofConstraints(before, after));
        changes.addAll(ofIndexes(before, after));
        return changes;
    }

    private static List<Change> ofItself(Table before, Table after) {
        List<Change> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add(new Change.TableRenamed(after.id(), before.name(), after.name()));
        }
        if (!before.namespace().equals(after.namespace())) {
            changes.add(new Change.TableMoved(after.id(), before.namespace(), after.namespace()));
        }
        if (!before.comment().equals(after.comment())) {
            changes.add(new Change.TableCommented(after.id(), before.comment(), after.comment()));
        }
        return changes;
    }

    private static List<Change> ofConstraints(Table before, Table after) {
        List<Change> changes = new ArrayList<>();
        TableId table = after.id();
        ListDifference<Constraint, ConstraintId> constraints =
                new ListDifference<>(before.constraints(), after.constraints(), Constraint::id);
        constraints.dropped().forEach(constraint -> changes.add(new Change.ConstraintDropped(table, constraint)));
        constraints.added().forEach(constraint -> changes.add(new Change.ConstraintAdded(table, constraint)));
        constraints.eachChanged((old, now) -> changes.add(new Change.ConstraintChanged(table, old, now)));
        constraints.newOrder().ifPresent(order -> changes.add(new Change.ConstraintsReordered(table, order)));
        return changes;
    }

    private static List<Change> ofIndexes(Table before, Table after) {
        List<Change> changes = new ArrayList<>();
        TableId table = after.id();
        ListDifference<Index, IndexId> indexes =
                new ListDifference<>(before.indexes(), after.indexes(), Index::id);
        indexes.dropped().forEach(index -> changes.add(new Change.IndexDropped(table, index)));
        indexes.added().forEach(index -> changes.add(new Change.IndexAdded(table, index)));
        indexes.eachChanged((old, now) -> changes.add(new Change.IndexChanged(table, old, now)));
        indexes.newOrder().ifPresent(order -> changes.add(new Change.IndexesReordered(table, order)));
        return changes;
    }
}
