package keyline.app.inspector;

import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.MoveColumn;

/// Moves a column among those of its table.
record ColumnOrder(TableId tableId, ColumnId column, Desk desk) {

    void up() {
        move(-1);
    }

    void down() {
        move(1);
    }

    private void move(int places) {
        Table table = desk.table(tableId);
        int at = table.columns().indexOf(table.column(column)) + places;
        if (at >= 0 && at < table.columns().size()) {
            desk.perform(new MoveColumn(tableId, column, at));
        }
    }
}
