package keyline.app.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.Selection;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.DiagramId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.edit.Batch;
import keyline.model.edit.DropAreas;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropNotes;
import keyline.model.edit.DropTables;
import keyline.model.edit.DropViews;
import keyline.model.edit.Edit;

/// Makes the edit that deletes what is selected, whatever kinds of things that are, as one step.
final class Deletion {

    private Deletion() {}

    /// The edit, or nothing when nothing is selected.
    static Optional<Edit> of(Selection selection, DiagramId diagram) {
        List<Edit> edits = new ArrayList<>();
        for (Selection.Item item : selection.items()) {
            if (item instanceof Selection.OfRelation(TableId child, var key)) {
                edits.add(new DropConstraint(child, key));
            }
        }
        columns(selection).forEach((table, columns) -> edits.add(new DropColumns(table, columns)));
        edits.addAll(nodes(selection.nodes(), diagram));
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Batch("Delete " + selection.items().size() + " things", edits));
        };
    }

    private static Map<TableId, Set<ColumnId>> columns(Selection selection) {
        return selection.items().stream()
                .filter(Selection.OfColumn.class::isInstance)
                .map(Selection.OfColumn.class::cast)
                .collect(groupingBy(Selection.OfColumn::table, mapping(Selection.OfColumn::column, toSet())));
    }

    private static List<Edit> nodes(List<NodeId> nodes, DiagramId diagram) {
        List<Edit> edits = new ArrayList<>();
        ids(nodes, TableId.class).map(DropTables::new).ifPresent(edits::add);
        ids(nodes, ViewId.class).map(DropViews::new).ifPresent(edits::add);
        ids(nodes, NoteId.class).map(notes -> new DropNotes(diagram, notes)).ifPresent(edits::add);
        ids(nodes, AreaId.class).map(areas -> new DropAreas(diagram, areas)).ifPresent(edits::add);
        return edits;
    }

    private static <I extends NodeId> Optional<Set<I>> ids(List<NodeId> nodes, Class<I> kind) {
        Set<I> ids = nodes.stream().filter(kind::isInstance).map(kind::cast).collect(toSet());
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
