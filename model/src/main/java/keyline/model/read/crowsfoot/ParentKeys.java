package keyline.model.read.crowsfoot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.edit.Singular;
import keyline.model.read.Draft;

/// Finds the keys that relations refer to. A parent whose diagram names none gets one: of a column that is called as
/// keys are, or of one that is made.
final class ParentKeys {

    private final Draft draft;
    private final Told told;
    private final Map<TableId, Keys> known = new HashMap<>();

    ParentKeys(Draft draft, Told told) {
        this.draft = draft;
        this.told = told;
    }

    /// The keys of a table with these constraints.
    private record Keys(List<Constraint> constraints, List<List<ColumnId>> keys) {}

    /// A hub is asked for its keys once for each of its children.
    @SuppressWarnings("ReferenceEquality") // the list stays the same one while no constraint changes
    private List<List<ColumnId>> all(Table table) {
        Keys found = known.get(table.id());
        if (found == null || found.constraints() != table.constraints()) {
            found = new Keys(table.constraints(), table.keys());
            known.put(table.id(), found);
        }
        return found.keys();
    }

    /// The first key of a parent.
    Optional<List<ColumnId>> of(Table parent) {
        return all(parent).stream().findFirst();
    }

    /// Whether the columns are a key of a parent.
    boolean has(Table parent, List<ColumnId> columns) {
        return all(parent).stream().anyMatch(key -> key.size() == columns.size() && columns.containsAll(key));
    }

    /// The first key of a parent that these columns of a child can refer to.
    Optional<List<ColumnId>> of(Table parent, List<Column> columns) {
        return all(parent).stream()
                .filter(key -> comparable(key.stream().map(parent::column).toList(), columns))
                .findFirst();
    }

    /// Whether columns can refer to others.
    boolean comparable(List<Column> parent, List<Column> child) {
        boolean comparable = parent.size() == child.size();
        for (int i = 0; comparable && i < parent.size(); i++) {
            ColumnType key = parent.get(i).type();
            comparable = TypeFamily.comparable(
                    key, child.get(i).type(), draft.document().schema());
        }
        return comparable;
    }

    /// The parent with a key.
    Table withKey(Table parent) {
        if (!all(parent).isEmpty()) {
            return parent;
        }
        String singular = Singular.of(parent.name());
        Optional<Column> called = parent.columns().stream()
                .filter(column -> NameForms.same(column.name(), "id", singular + "id", parent.name() + "id"))
                .findFirst();
        Column key = called.orElseGet(() -> Column.of(draft.newId(ColumnId::new), "id", ColumnType.Plain.INTEGER)
                .asNotNull());
        told.remark(
                called.isPresent()
                        ? "No key of “%s” is named, so “%s” is it.".formatted(parent.name(), key.name())
                        : "No key of “%s” is named, so a column “id” was made.".formatted(parent.name()));
        Table keyed =
                parent.with(key).with(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", List.of(key.id())));
        draft.put(keyed);
        return keyed;
    }
}
