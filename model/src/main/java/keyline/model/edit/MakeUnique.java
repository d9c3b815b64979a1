package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.TableId;

/// Adds a unique constraint, without a name, over columns of a table, unless they are a key already.
public record MakeUnique(TableId table, List<ColumnId> columns) implements Edit {

    public MakeUnique {
        columns = List.copyOf(columns);
    }

    @Override
    public String label(Document before) {
        return "Add unique constraint to " + Wording.name(before, table);
    }

    @Override
    public Document apply(Document before) {
        boolean wanted = before.schema()
                .tables()
                .find(table)
                .filter(found -> columns.stream().allMatch(column -> found.find(column).isPresent()))
                .filter(found -> !columns.isEmpty() && !found.isKey(columns))
                .isPresent();
        ConstraintId id = before.newId(ConstraintId::new);
        return wanted ? new AddConstraint(table, new Constraint.Unique(id, "", columns)).apply(before) : before;
    }
}
