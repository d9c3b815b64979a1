package keyline.app.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import keyline.app.LiveRows;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.edit.Edit;
import keyline.model.impact.Consequence;
import keyline.model.impact.Impact;

/// An edit that is looked at before it is made: what it changes in the design, and what the store says of the rows.
///
/// @param changes what it changes in the schema
record Prospect(Edit edit, Document before, List<Change> changes, Impact impact) {

    /// So many of the values that don't convert are listed.
    private static final int MOST_LISTED = 3;

    /// What the edit would do to the document; nothing when it leaves the schema as it is.
    @SuppressWarnings("ReferenceEquality") // the same schema needs no look
    static Optional<Prospect> of(Edit edit, Document before) {
        Document after = edit.apply(before);
        return after.schema() == before.schema()
                ? Optional.empty()
                : Optional.of(new Prospect(
                        edit, before, Changes.between(before.schema(), after.schema()), Impact.of(edit, before)));
    }

    /// Where in the design it is: the table that it changes first, and the column there.
    Optional<Where> where() {
        return changes.stream().flatMap(Prospect::placeOf).findFirst();
    }

    /// A table, or one of its columns.
    record Where(TableId table, Optional<ColumnId> column) {}

    private static Stream<Where> placeOf(Change change) {
        if (change instanceof Change.ColumnDropped(TableId table, var column)) {
            return Stream.of(new Where(table, Optional.of(column.id())));
        }
        if (change instanceof Change.ColumnChanged(TableId table, var column, var _)) {
            return Stream.of(new Where(table, Optional.of(column.id())));
        }
        return tableOf(change).map(table -> new Where(table, Optional.empty()));
    }

    private static Stream<TableId> tableOf(Change change) {
        if (change instanceof Change.TableDropped(var table)) {
            return Stream.of(table.id());
        }
        return change instanceof Change.InTable in ? Stream.of(in.table()) : Stream.of();
    }

    /// Whether nothing has to be asked of design or rows.
    boolean isPlain(LiveRows rows) {
        return impact.isEmpty() && !losesRows(rows) && retyped(rows).isEmpty();
    }

    private boolean losesRows(LiveRows rows) {
        return changes.stream()
                .filter(change -> change instanceof Change.TableDropped || change instanceof Change.ColumnDropped)
                .flatMap(Prospect::tableOf)
                .anyMatch(table -> rows.state().get().rowsOf(table) > 0);
    }

    private List<Change.ColumnChanged> retyped(LiveRows rows) {
        return changes.stream()
                .filter(Change.ColumnChanged.class::isInstance)
                .map(Change.ColumnChanged.class::cast)
                .filter(change -> !change.before().type().equals(change.after().type()))
                .filter(change -> rows.state().get().rowsOf(change.table()) > 0)
                .toList();
    }

    /// Asks the store. The future completes on the FX thread.
    CompletableFuture<Foresight> foresight(LiveRows rows) {
        CompletableFuture<List<String>> sentences = losses(rows);
        for (Change.ColumnChanged change : retyped(rows)) {
            sentences = sentences.thenCombine(misfits(change, rows), Prospect::joined);
        }
        return sentences.thenApply(found -> {
            List<String> all = new ArrayList<>(found);
            impact.consequences().stream().map(Consequence::sentence).forEach(all::add);
            return new Foresight(edit, edit.label(before), all, impact.alternatives());
        });
    }

    private CompletableFuture<List<String>> losses(LiveRows rows) {
        return losesRows(rows)
                ? rows.losses(edit)
                        .thenApply(losses -> losses.stream()
                                .map(loss -> LossText.of(loss, before.schema()))
                                .toList())
                : CompletableFuture.completedFuture(List.of());
    }

    /// Nothing when all values convert exactly.
    private static CompletableFuture<List<String>> misfits(Change.ColumnChanged change, LiveRows rows) {
        return rows.fit(change.table(), change.after().id(), change.after().type(), MOST_LISTED)
                .thenApply(fit -> fit.values() == fit.exact() ? List.of() : List.of(TypeFitText.of(fit)));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
