package keyline.persistence.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Violations.Violation;

/// Edits that would help after a refusal for a foreign key, where they are obvious.
record Remedies(Wording wording) {

    /// The parent that is missing.
    List<Remedy> forMissing(Violation violation) {
        Reference reference = violation.reference();
        String label = "Add %s %s".formatted(wording.one(reference.parent()), Wording.values(violation.key()));
        Map<ColumnId, Value> values = values(reference.parentColumns(), violation.key());
        return List.of(new Remedy(label, new RowEdit.Insert(reference.parent(), values)));
    }

    /// The children that are in the way: clear what they refer with, or delete them.
    List<Remedy> forChildren(Violation violation) {
        List<Remedy> remedies = new ArrayList<>();
        if (violation.rows().size() < violation.count()) {
            return remedies;
        }
        Reference reference = violation.reference();
        Table child = wording.table(reference.table());
        String rows = wording.count(violation.count(), child.id());
        if (reference.inOrder().stream().noneMatch(child::isNotNull)) {
            String columns = wording.columns(child.id(), reference.inOrder());
            remedies.add(new Remedy("Set %s of %s to NULL".formatted(columns, rows), clearing(violation)));
        }
        remedies.add(new Remedy("Delete " + rows, new RowEdit.Delete(child.id(), violation.rows())));
        return remedies;
    }

    private static RowEdit clearing(Violation violation) {
        Map<ColumnId, Value> nulls = new HashMap<>();
        violation.reference().inOrder().forEach(column -> nulls.put(column, Value.NULL));
        List<RowEdit> edits = violation.rows().stream()
                .<RowEdit>map(row -> new RowEdit.Update(violation.reference().table(), row, nulls))
                .toList();
        return edits.size() == 1 ? edits.getFirst() : new RowEdit.All("Clear references", edits);
    }

    private static Map<ColumnId, Value> values(List<ColumnId> columns, List<Value> cells) {
        Map<ColumnId, Value> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return values;
    }
}
