package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.data.DataPanel;
import keyline.app.data.cascade.CascadeWords;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.persistence.store.Pending;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;

/// Answers what relations mean for the rows by asking the store and the grid.
record RowsOfRelations(Session session, LiveRows rows, DataPanel data, Consumer<Pending> show) implements RelationRows {

    @Override
    public void showPending(ConstraintId key) {
        rows.state().get().pending(key).ifPresent(show);
    }

    @Override
    public CompletionStage<Optional<Effect>> deletion(TableId child, ForeignKey key) {
        return data.selectedRows(key.parent())
                .thenCompose(selected -> selected.isEmpty() ? nothing() : deletion(child, key, selected));
    }

    private CompletableFuture<Optional<Effect>> deletion(TableId child, ForeignKey key, List<Row> selected) {
        CascadeWords words = new CascadeWords(session.document().schema());
        RowEdit.Delete delete =
                new RowEdit.Delete(key.parent(), selected.stream().map(Row::id).toList());
        String subject = "Deleting " + words.rows(key.parent(), selected.size());
        return rows.preview(delete, design(child, key))
                .thenApply(cascade -> Optional.of(new Effect(subject, words.would(delete, cascade))));
    }

    @Override
    public CompletionStage<Optional<Effect>> rekeying(TableId child, ForeignKey key) {
        return data.selectedRows(key.parent())
                .thenCompose(selected -> selected.isEmpty()
                        ? nothing()
                        : new FreeKey(session, rows)
                                .of(key, selected.getFirst())
                                .thenCompose(update -> update.map(found -> rekeying(child, key, found))
                                        .orElseGet(RowsOfRelations::nothing)));
    }

    private CompletableFuture<Optional<Effect>> rekeying(TableId child, ForeignKey key, RowEdit.Update update) {
        CascadeWords words = new CascadeWords(session.document().schema());
        String subject = "Changing the key of " + words.rows(key.parent(), 1);
        return rows.preview(update, design(child, key))
                .thenApply(cascade -> Optional.of(new Effect(subject, words.would(update, cascade))));
    }

    private Document design(TableId child, ForeignKey key) {
        Document document = session.document();
        return document.with(document.schema().table(child).with(key));
    }

    private static CompletableFuture<Optional<Effect>> nothing() {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
