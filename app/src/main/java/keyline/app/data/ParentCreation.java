package keyline.app.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import keyline.app.data.grid.EditorPlace;
import keyline.app.data.link.NewParent;
import keyline.app.data.link.NewParentForm;
import keyline.app.data.link.Numbering;
import keyline.app.data.row.Draft;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Link;
import keyline.app.data.row.PlannedParent;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.model.edit.Singular;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;

/// Creates the parent row that someone names in a cell and links the cell to it: at once when the row needs nothing
/// else, else after a small form for the cells that it requires. Both are one step: a new row takes its parent along
/// when it is stored itself.
final class ParentCreation {

    private final DataGrid grid;
    private final EditorPlace place;
    private final Forms forms;

    ParentCreation(DataGrid grid, EditorPlace place, Forms forms) {
        this.grid = grid;
        this.place = place;
        this.forms = forms;
    }

    /// Where forms are shown.
    interface Forms {

        /// Shows the form at the cell of the cursor.
        void show(NewParentForm form);

        /// Takes it away.
        void hide();
    }

    /// The line that is to be linked.
    record Child(TableBoard board, Draft draft, Link link) {}

    /// Creates a parent row of the text.
    void create(Child child, String text) {
        Optional<NewParent> parent = NewParent.of(
                child.link(), text, grid.access().schema(), grid.access().displays());
        parent.ifPresentOrElse(
                row -> fill(row, complete -> make(child, complete)),
                () -> grid.say(Note.of("'%s' can't be a row of %s."
                        .formatted(text, child.link().parent().name()))));
    }

    /// Creates the parent row of these cells that a refused line lacks, and offers the line with it again.
    void complete(Child refused, Map<ColumnId, Value> cells) {
        NewParent parent = NewParent.of(
                refused.link(), cells, grid.access().schema(), grid.access().displays());
        fill(parent, row -> plan(refused, new PlannedParent(row.insert(), row.reference())));
    }

    /// Asks for the cells that the row lacks, if there are any.
    private void fill(NewParent parent, Consumer<NewParent> ready) {
        if (parent.lacking().isEmpty()) {
            ready.accept(parent);
            return;
        }
        forms.show(new NewParentForm(parent, grid.access().schema(), new NewParentForm.Answer() {
            @Override
            public void create(NewParent complete) {
                ready.accept(complete);
            }

            @Override
            public void cancel() {
                forms.hide();
                place.takeFocus();
            }
        }));
    }

    private void make(Child child, NewParent parent) {
        boolean fresh = child.draft().key() instanceof LineKey.OfDraft;
        long planned = grid.access().drafts().all(child.board().id()).stream()
                .flatMap(draft -> draft.parents().stream())
                .filter(other -> other.insert().table().equals(parent.table().id()))
                .count();
        Later.then(new Numbering(grid.access().rows()).number(parent, fresh ? planned : 0), numbered -> {
            PlannedParent row = new PlannedParent(numbered.insert(), numbered.reference());
            if (child.draft().key() instanceof LineKey.OfRow(long stored)) {
                create(child, row, stored);
            } else {
                plan(child, row);
            }
        });
    }

    private void plan(Child child, PlannedParent parent) {
        forms.hide();
        new CellWriting(grid).put(child.board(), child.draft().with(parent), parent.reference());
        place.takeFocus();
    }

    private void create(Child child, PlannedParent parent, long row) {
        TableBoard board = child.board();
        String label = "Add %s for %s"
                .formatted(
                        Singular.of(child.link().parent().name()),
                        Singular.of(board.table().name()));
        RowEdit.Update update = new RowEdit.Update(board.id(), row, parent.reference());
        RowEdit both = new RowEdit.All(label, List.of(parent.insert(), update));
        Later.then(grid.access().rows().perform(both), outcome -> {
            switch (outcome) {
                case RowOutcome.Accepted _ -> created(child, parent);
                case RowOutcome.Refused(var refusal) -> grid.say(Note.of(refusal.message()));
            }
        });
    }

    private void created(Child child, PlannedParent parent) {
        forms.hide();
        TableBoard board = child.board();
        Later.then(board.pages().settled(), _ -> {
            Draft rest = grid.access().drafts().of(board.id(), child.draft().key());
            for (ColumnId column : parent.reference().keySet()) {
                rest = rest.without(column);
            }
            grid.access().drafts().put(board.id(), rest);
            grid.view().refresh();
        });
        grid.say(Note.undoable("Added a row to " + child.link().parent().name()));
        place.takeFocus();
    }
}
