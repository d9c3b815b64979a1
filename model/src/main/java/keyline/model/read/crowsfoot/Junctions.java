package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.Draft;

/// Makes a table of each relation of many to many: of the keys of both, which together are its own.
final class Junctions {

    private final Draft draft;
    private final Told told;
    private final ParentKeys keys;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> again = new HashMap<>();

    Junctions(Draft draft, Told told, ParentKeys keys) {
        this.draft = draft;
        this.told = told;
        this.keys = keys;
    }

    void add(Relation relation) {
        keys.withKey(draft.table(relation.left().entity()));
        Table right = keys.withKey(draft.table(relation.right().entity()));
        Table left = draft.table(relation.left().entity());
        Table between = Table.of(draft.newId(TableId::new), freeName(left.name() + "_" + right.name()))
                .withNamespace(left.namespace());
        List<ColumnId> all = new ArrayList<>();
        between = referring(between, left, all);
        between = referring(between, right, all);
        draft.put(between.withConstraints(withKey(between, all)));
        told.remark("Line %d relates many rows of “%s” to many of “%s”: table “%s” was made for it."
                .formatted(relation.line().number(), left.name(), right.name(), between.name()));
    }

    private List<Constraint> withKey(Table between, List<ColumnId> columns) {
        List<Constraint> constraints = new ArrayList<>(between.constraints());
        constraints.addFirst(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", columns));
        return constraints;
    }

    private Table referring(Table between, Table parent, List<ColumnId> all) {
        Table complete = between;
        List<ColumnId> key = keys.of(parent).orElseThrow();
        List<ColumnId> made = new ArrayList<>();
        for (ColumnId each : key) {
            Column column = parent.column(each);
            String name = NameForms.free(NameForms.referring(between, parent, column), complete);
            made.add(draft.newId(ColumnId::new));
            complete =
                    complete.with(Column.of(made.getLast(), name, column.type()).asNotNull());
        }
        all.addAll(made);
        return complete.with(ForeignKey.of(draft.newId(ConstraintId::new), made, parent.id(), key));
    }

    private String freeName(String wanted) {
        if (taken.isEmpty()) {
            draft.document()
                    .schema()
                    .tables()
                    .forEach(table -> taken.add(table.name().toLowerCase(Locale.ROOT)));
        }
        String name = wanted;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = wanted + "_" + (1 + again.merge(wanted, 1, Integer::sum));
        }
        return name;
    }
}
