package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Adds a column.
///
/// @param position how many columns stand before it; a larger one than there are means at the end
/// @param column its id from [Document#newId]
public record AddColumn(TableId table, int position, Column column) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add column", column.name());
    }

    @Override
    public Table applyTo(Table before) {
        List<Column> columns = new ArrayList<>(before.columns());
        columns.add(Math.clamp(position, 0, columns.size()), column);
        return before.withColumns(columns);
    }
}
