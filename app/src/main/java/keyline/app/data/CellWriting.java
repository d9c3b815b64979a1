package keyline.app.data;

import java.util.Map;
import keyline.app.data.row.Draft;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;
import keyline.model.Value;

/// Makes drafts of what is put into cells and has them offered to the store.
record CellWriting(DataGrid grid) {

    /// Puts values into the line of the cursor.
    void put(TableBoard board, Map<ColumnId, Value> values) {
        put(board, grid.cursorDraft(board), values);
    }

    /// Puts values into a line.
    void put(TableBoard board, Draft draft, Map<ColumnId, Value> values) {
        Draft changed = draft;
        for (Map.Entry<ColumnId, Value> each : values.entrySet()) {
            changed = changed.with(each.getKey(), new Typed.Read(each.getValue()));
        }
        write(board, changed);
    }

    /// Keeps a draft; a change of a stored row is offered at once, a new row when it is left, or when it was refused
    /// before.
    void write(TableBoard board, Draft draft) {
        boolean again =
                grid.access().drafts().of(board.id(), draft.key()).refusal().isPresent();
        grid.access().drafts().put(board.id(), draft);
        if (draft.cells().values().stream().anyMatch(Typed.Unread.class::isInstance)) {
            grid.blame(board.id(), draft.key());
        }
        if (again || draft.key() instanceof LineKey.OfRow) {
            grid.offers().offer(board, draft.key());
        }
        grid.view().refresh();
    }
}
