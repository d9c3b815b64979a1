package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.app.data.row.Span;
import keyline.model.Value;
import keyline.model.edit.Singular;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;
import keyline.persistence.store.RowEdit;

/// The buttons of a callout: what would help after a refusal, and giving up what was typed.
///
/// @param hand changes the cells where the callout stands
/// @param line that the callout is about, from 0
record CalloutButtons(DataGrid grid, CellHand hand, TableBoard board, long line, Draft draft) {

    List<Node> all() {
        List<Node> buttons = new ArrayList<>();
        draft.refusal().ifPresent(refusal -> {
            refusal.remedies().forEach(remedy -> buttons.add(remedy(refusal, remedy)));
            if (refusal.reason() == Refusal.Reason.NO_PARENT) {
                buttons.addAll(forMissing(refusal));
            }
            refusal.others().stream()
                    .filter(others -> others.count() > 0)
                    .forEach(others -> others(refusal, others).ifPresent(buttons::add));
        });
        buttons.add(ActionButton.styled(draft.cells().isEmpty() ? "Dismiss" : "Discard", this::discard, "quiet"));
        return buttons;
    }

    private void discard() {
        grid.discard(draft.key());
        grid.view().body().requestFocus();
    }

    /// A missing parent is created in one step with the line that refers to it.
    private Node remedy(Refusal refusal, Remedy remedy) {
        if (remedy.edit() instanceof RowEdit.Insert parent) {
            for (GridColumn column : concerned(refusal)) {
                Optional<Link> link = column.link()
                        .filter(found -> found.parent().id().equals(parent.table()));
                if (link.isPresent()) {
                    ParentCreation.Child child = new ParentCreation.Child(board, draft, link.get());
                    return button(remedy.label(), column, () -> hand.creation().complete(child, parent.values()));
                }
            }
        }
        return new ActionButton(remedy.label(), () -> new RemedyWork(grid).apply(board, draft, remedy));
    }

    private List<GridColumn> concerned(Refusal refusal) {
        return board.columns().stream()
                .filter(column -> refusal.columns().contains(column.id()))
                .toList();
    }

    private List<Node> forMissing(Refusal refusal) {
        List<GridColumn> columns = concerned(refusal);
        return columns.size() == 1 ? forMissing(columns.getFirst()) : List.of();
    }

    private List<Node> forMissing(GridColumn column) {
        List<Node> buttons = new ArrayList<>();
        column.link()
                .map(link -> "Pick a " + Singular.of(link.parent().name()))
                .ifPresent(label -> buttons.add(button(label, column, hand.editing()::edit)));
        ActionButton clear = button(
                "Set to NULL", column, () -> new CellWriting(grid).put(board, Map.of(column.id(), Value.NULL)));
        clear.obstruct(column.unclearable());
        buttons.add(clear);
        if (column.unclearable().isPresent()) {
            buttons.add(Labels.of("(NOT NULL)", "muted", "small"));
        }
        return buttons;
    }

    /// A button that does something at a cell of the line.
    private ActionButton button(String label, GridColumn column, Runnable work) {
        return new ActionButton(label, () -> {
            grid.moveTo(Span.at(line, board.columns().indexOf(column)));
            work.run();
        });
    }

    /// Leads to the rows on the other side.
    private Optional<Node> others(Refusal refusal, Refusal.Others others) {
        return OtherSide.of(refusal, board.id(), others.table(), grid.access().schema())
                .map(rows -> new ActionButton(others.count() == 1 ? "Show it" : "Show them", () -> grid.follow(rows)));
    }
}
