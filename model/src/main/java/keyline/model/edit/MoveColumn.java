package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Moves a column up or down.
///
/// @param position how many other columns stand before it afterwards
public record MoveColumn(TableId table, ColumnId column, int position) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Move column", Wording.name(before, table, column));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column).map(found -> moved(before, found)).orElse(before);
    }

    private Table moved(Table before, Column found) {
        List<Column> columns = new ArrayList<>(before.columns());
        columns.remove(found);
        columns.add(Math.clamp(position, 0, columns.size()), found);
        return before.withColumns(columns);
    }
}
