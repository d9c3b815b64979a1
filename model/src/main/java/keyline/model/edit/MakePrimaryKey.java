package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.TableId;

/// Makes columns the primary key of a table that has none yet.
public record MakePrimaryKey(TableId table, List<ColumnId> columns) implements Edit {

    public MakePrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public String label(Document before) {
        return "Set primary key of " + Wording.name(before, table);
    }

    @Override
    public Document apply(Document before) {
        boolean hasNone = before.schema()
                .tables()
                .find(table)
                .filter(found -> found.primaryKey().isEmpty())
                .isPresent();
        return hasNone ? new SetPrimaryKey(table, columns, before.newId(ConstraintId::new)).apply(before) : before;
    }
}
