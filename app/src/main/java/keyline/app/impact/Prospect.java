package keyline.app.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import keyline.app.LiveRows;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.edit.Edit;
import keyline.model.impact.Consequence;
import keyline.model.impact.Impact;
import keyline.persistence.store.TypeFit;

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
        CompletableFuture<List<Retyped>> fits = CompletableFuture.completedFuture(List.of());
        for (Change.ColumnChanged change : retyped(rows)) {
            fits = fits.thenCombine(fit(change, rows), Prospect::joined);
        }
        return losses(rows).thenCombine(fits, this::foresight);
    }

    private Foresight foresight(List<String> losses, List<Retyped> fits) {
        List<String> sentences = new ArrayList<>(losses);
        fits.stream().filter(fit -> !fit.isExact()).map(Retyped::sentence).forEach(sentences::add);
        impact.consequences().stream().map(Consequence::sentence).forEach(sentences::add);
        List<String> remarks = fits.stream()
                .filter(Retyped::isExact)
                .filter(fit -> fit.fit().values() > 0)
                .map(fit -> fit.remark(edit.apply(before).schema()))
                .toList();
        return new Foresight(edit, edit.label(before), sentences, remarks, impact.alternatives());
    }

    /// What becomes of the values of a column that gets another type.
    private record Retyped(Change.ColumnChanged change, TypeFit fit) {

        boolean isExact() {
            return fit.values() == fit.exact();
        }

        String sentence() {
            return TypeFitText.of(fit);
        }

        /// "customers.name is text now. All 6 values convert exactly."
        String remark(Schema after) {
            return "%s.%s is %s now. %s"
                    .formatted(
                            after.table(change.table()).name(),
                            change.after().name(),
                            TypeText.of(change.after().type(), after),
                            sentence());
        }
    }

    private CompletableFuture<List<String>> losses(LiveRows rows) {
        return losesRows(rows)
                ? rows.losses(edit)
                        .thenApply(losses -> losses.stream()
                                .map(loss -> LossText.of(loss, before.schema()))
                                .toList())
                : CompletableFuture.completedFuture(List.of());
    }

    private static CompletableFuture<List<Retyped>> fit(Change.ColumnChanged change, LiveRows rows) {
        return rows.fit(change.table(), change.after().id(), change.after().type(), MOST_LISTED)
                .thenApply(fit -> List.of(new Retyped(change, fit)));
    }

    private static List<Retyped> joined(List<Retyped> some, List<Retyped> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
