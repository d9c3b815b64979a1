package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.TableId;

/// Adds an index, without a name, over the child's columns of a foreign key.
public record IndexForeignKey(TableId table, ConstraintId key) implements Edit {

    @Override
    public String label(Document before) {
        return "Add index for " + Wording.name(before, table, key);
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .tables()
                .find(table)
                .flatMap(found -> found.find(key))
                .map(found -> new AddIndex(table, over(found.columns(), before.newId(IndexId::new))).apply(before))
                .orElse(before);
    }

    private static Index over(List<ColumnId> columns, IndexId id) {
        List<Index.Part> parts = columns.stream()
                .<Index.Part>map(column -> new Index.OfColumn(column, Index.Direction.ASCENDING))
                .toList();
        return new Index(id, "", Index.Kind.PLAIN, parts, "", "");
    }
}
