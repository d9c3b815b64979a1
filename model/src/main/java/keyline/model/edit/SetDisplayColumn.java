package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;

/// Chooses the column by which links to a table show its rows. No row is touched.
public record SetDisplayColumn(TableId table, ColumnId column) implements Edit {

    @Override
    public String label(Document before) {
        return "Show %s by %s".formatted(Wording.name(before, table), Wording.name(before, table, column));
    }

    @Override
    public Document apply(Document before) {
        return before.with(table, before.grid(table).showing(column));
    }
}
