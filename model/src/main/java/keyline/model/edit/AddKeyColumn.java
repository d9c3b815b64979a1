package keyline.model.edit;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// Adds a column `id`, numbered by the database, as the first column and primary key of a table that has no key yet.
public record AddKeyColumn(TableId table) implements Edit {

    @Override
    public String label(Document before) {
        return "Add key column to " + Wording.name(before, table);
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .tables()
                .find(table)
                .filter(found -> found.primaryKey().isEmpty())
                .map(found -> withKey(before, found))
                .orElse(before);
    }

    private Document withKey(Document before, Table found) {
        String name = FreeName.like("id", found.columns().stream().map(Column::name));
        Column column = Column.of(before.newId(ColumnId::new), name, ColumnType.Plain.INTEGER)
                .asNotNull()
                .withSource(new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT));
        Document withColumn = new AddColumn(table, 0, column).apply(before);
        return new MakePrimaryKey(table, List.of(column.id())).apply(withColumn);
    }
}
