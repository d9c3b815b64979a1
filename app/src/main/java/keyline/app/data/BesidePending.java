package keyline.app.data;

import java.util.function.Consumer;
import keyline.app.data.pending.PendingRows;
import keyline.persistence.store.RowQuery;

/// What the panel of a pending rule asks of the one that it stands in.
record BesidePending(Consumer<RowQuery> grid, NoteBar notes) implements PendingRows.Surroundings {

    @Override
    public void show(RowQuery query) {
        grid.accept(query);
    }

    @Override
    public void say(String done) {
        notes.show(Note.undoable(done));
    }
}
