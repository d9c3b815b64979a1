package keyline.model.edit;

import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Changes several properties of a column at once, as typing `name type` in place does.
///
/// @param column in place of the one of the same id
public record ReplaceColumn(TableId table, Column column) implements TableEdit {

    @Override
    public String label(Document before) {
        String name = Wording.name(before, table, column.id());
        boolean onlyName = before.schema()
                .tables()
                .find(table)
                .flatMap(found -> found.find(column.id()))
                .filter(old -> old.withName(column.name()).equals(column))
                .isPresent();
        return Wording.joined(onlyName ? "Rename column" : "Change column", name);
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column.id())
                .map(old -> Mentions.renamed(before.with(column.withName(old.name())), old, column.name()))
                .map(table -> table.with(table.column(column.id()).withName(column.name())))
                .orElse(before);
    }
}
