package keyline.app.data.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;

/// What has been typed into one line and isn't in the store: a new row, or changed cells of a stored one.
///
/// @param cells those that were typed; the others are as the store has them, or get their defaults
/// @param parents rows that the line refers to, and that are created with it
/// @param refusal why the store didn't take it, once it was asked; of a row that couldn't be deleted there are no cells
public record Draft(LineKey key, Map<ColumnId, Typed> cells, List<PlannedParent> parents, Optional<Refusal> refusal) {

    public Draft {
        cells = Map.copyOf(cells);
        parents = List.copyOf(parents);
    }

    /// A line into which nothing has been typed.
    public static Draft of(LineKey key) {
        return of(key, Map.of());
    }

    /// A line with these cells.
    public static Draft of(LineKey key, Map<ColumnId, Typed> cells) {
        return new Draft(key, cells, List.of(), Optional.empty());
    }

    /// This line with a parent that is created with it, in place of one planned for the same cells.
    public Draft with(PlannedParent parent) {
        Stream<PlannedParent> others =
                parents.stream().filter(other -> !other.reference().equals(parent.reference()));
        List<PlannedParent> more = Stream.concat(others, Stream.of(parent)).toList();
        return new Draft(key, cells, more, Optional.empty());
    }

    /// The planned parent that the row refers to by these cells.
    public Optional<PlannedParent> parent(Map<ColumnId, Value> reference) {
        return parents.stream()
                .filter(parent -> parent.reference().equals(reference))
                .findFirst();
    }

    /// This draft with a cell typed, to be offered to the store again.
    public Draft with(ColumnId column, Typed typed) {
        Map<ColumnId, Typed> changed = new HashMap<>(cells);
        changed.put(column, typed);
        return new Draft(key, changed, parents, Optional.empty());
    }

    /// This draft without the cell.
    public Draft without(ColumnId column) {
        Map<ColumnId, Typed> changed = new HashMap<>(cells);
        changed.remove(column);
        return new Draft(key, changed, parents, Optional.empty());
    }

    /// This draft without cells of columns that there are no more.
    public Draft within(Set<ColumnId> columns) {
        Map<ColumnId, Typed> changed = new HashMap<>(cells);
        changed.keySet().retainAll(columns);
        return changed.size() == cells.size() ? this : new Draft(key, changed, parents, refusal);
    }

    /// This draft as the store has refused it.
    public Draft refused(Refusal why) {
        return new Draft(key, cells, parents, Optional.of(why));
    }

    /// What was typed into the cell.
    public Optional<Typed> typed(ColumnId column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// Whether nothing is in it.
    public boolean isEmpty() {
        return cells.isEmpty() && refusal.isEmpty();
    }

    /// Whether it can be offered to the store: every cell is a value, and a new row has all that it requires.
    public boolean isComplete(List<GridColumn> columns) {
        return !cells.isEmpty()
                && cells.values().stream().allMatch(Typed.Read.class::isInstance)
                && columns.stream().noneMatch(this::lacks);
    }

    /// Whether this is a new row that still needs a value there.
    public boolean lacks(GridColumn column) {
        return key instanceof LineKey.OfDraft && column.isRequired() && !cells.containsKey(column.id());
    }

    /// The edit that would take it into the store.
    public RowEdit edit(TableId table) {
        return switch (key) {
            case LineKey.OfRow(long row) -> new RowEdit.Update(table, row, values());
            case LineKey.OfDraft _ -> new RowEdit.Insert(table, values());
        };
    }

    /// The same after the parents that it refers to, as one step.
    ///
    /// @param label what the history calls it when there are any
    public RowEdit edit(TableId table, String label) {
        List<RowEdit> edits = new ArrayList<>();
        parents.stream()
                .filter(parent -> parent.isWanted(values()))
                .map(PlannedParent::insert)
                .forEach(edits::add);
        edits.add(edit(table));
        return edits.size() == 1 ? edits.getFirst() : new RowEdit.All(label, edits);
    }

    /// The cells that are values.
    public Map<ColumnId, Value> values() {
        Map<ColumnId, Value> values = new HashMap<>();
        cells.forEach((column, typed) -> {
            if (typed instanceof Typed.Read(Value value)) {
                values.put(column, value);
            }
        });
        return values;
    }
}
