package keyline.app.data;

import java.util.List;
import keyline.app.data.pending.PendingColumns;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Line;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.persistence.store.RowQuery;

/// Which cells stand out as wrong: those that can't be read or were refused, and, while only rows are shown that break
/// a rule, those that it is about.
record Blame(Table table, List<RowQuery.Filter> shown) {

    boolean isOn(Line line, ColumnId column) {
        return line.draft()
                .map(draft -> isOn(draft, column))
                .orElseGet(() -> line instanceof Line.OfRow && isBreaking(column));
    }

    private boolean isBreaking(ColumnId column) {
        return shown.stream()
                .anyMatch(filter -> filter instanceof RowQuery.Breaking(var what)
                        && PendingColumns.of(what, table).contains(column));
    }

    private boolean isOn(Draft draft, ColumnId column) {
        boolean unread =
                draft.typed(column).filter(Typed.Unread.class::isInstance).isPresent();
        return unread
                || draft.refusal()
                        .filter(refusal -> refusal.table().equals(table.id())
                                && !draft.cells().isEmpty())
                        .filter(refusal -> refusal.columns().contains(column))
                        .isPresent();
    }
}
