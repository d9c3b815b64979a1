package keyline.model.edit;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Dialects;

/// Changes several properties of a column at once, as typing `name type` in place does. Another name goes into the
/// checks, generated columns and indexes of the table that mention the column.
///
/// @param column in place of the one of the same id
public record ReplaceColumn(TableId table, Column column) implements Edit {

    @Override
    public String label(Document before) {
        String name = Wording.name(before, table, column.id());
        boolean onlyName = old(before)
                .filter(old -> old.withName(column.name()).equals(column))
                .isPresent();
        return Wording.joined(onlyName ? "Rename column" : "Change column", name);
    }

    @Override
    public Document apply(Document before) {
        return old(before).map(old -> replaced(before, old)).orElse(before);
    }

    private Optional<Column> old(Document document) {
        return document.schema().tables().find(table).flatMap(found -> found.find(column.id()));
    }

    private Document replaced(Document before, Column old) {
        Table changed = before.schema().table(table).with(column.withName(old.name()));
        Table renamed = Mentions.renamed(changed, old, column.name(), Dialects.targetOf(before));
        Column rewritten = renamed.column(column.id());
        return Documents.replaced(before, renamed.with(rewritten.withName(column.name())));
    }
}
