package keyline.app.canvas.gesture;

import java.util.List;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// The row of a column is pressed: a click selects the column, a drag moves it within its table. Where several nodes
/// are selected and its table is one of them, a drag moves those.
record PressedColumn(Pointer start, OfColumn column) implements Gesture {

    static PressedColumn at(Pointer press, TableId table, ColumnId column, GestureContext context) {
        OfColumn item = new OfColumn(table, column);
        if (!press.adds() && !movesMany(table, context)) {
            context.session().select(Selection.of(item));
        }
        return new PressedColumn(press, item);
    }

    private static boolean movesMany(TableId table, GestureContext context) {
        List<?> nodes = context.session().selection().nodes();
        return nodes.size() > 1 && nodes.contains(table);
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> pointer.isDraggedFrom(start) ? dragged(context).on(pointer, context) : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture dragged(GestureContext context) {
        return movesMany(column.table(), context)
                ? Moving.with(column.table(), start, context)
                : new Reordering(start, column, start.world());
    }

    private Gesture clicked(GestureContext context) {
        Selection selection = context.session().selection();
        context.session().select(start.adds() ? added(selection) : Selection.of(column));
        return new Idle();
    }

    /// With columns of this table selected, the column is added to them; otherwise its table to the selected nodes.
    private Selection added(Selection selection) {
        boolean columnsOfTable = selection.items().stream()
                .allMatch(
                        item -> item instanceof OfColumn other && other.table().equals(column.table()));
        return selection.toggled(columnsOfTable && !selection.isEmpty() ? column : new OfNode(column.table()));
    }
}
