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
    public CompletionStage<Optional<Deletion>> deletion(TableId child, ForeignKey key) {
        return data.selectedRows(key.parent())
                .thenCompose(selected -> selected.isEmpty()
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : tried(child, key, selected));
    }

    private CompletionStage<Optional<Deletion>> tried(TableId child, ForeignKey key, List<Row> selected) {
        Document document = session.document();
        Document design = document.with(document.schema().table(child).with(key));
        List<Long> ids = selected.stream().map(Row::id).toList();
        CascadeWords words = new CascadeWords(document.schema());
        RowEdit.Delete delete = new RowEdit.Delete(key.parent(), ids);
        String subject = "Deleting " + words.rows(key.parent(), ids.size());
        return rows.preview(delete, design)
                .thenApply(cascade -> Optional.of(new Deletion(subject, words.would(delete, cascade))));
    }
}
