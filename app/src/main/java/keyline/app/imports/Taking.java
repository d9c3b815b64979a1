package keyline.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import keyline.app.RowFilling;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.project.Staging;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.Foreseen;
import keyline.model.edit.TakeChanges;
import keyline.model.match.Merged;
import keyline.persistence.store.RowMatch;

/// Takes changes into the document of a session: as one step, with the rows that come along, and with places for what
/// is new. FX thread only.
record Taking(Session session, RowFilling filling, Jobs jobs, Staging staging) {

    /// What is taken.
    ///
    /// @param label what the history calls it
    /// @param parts of the diagram that come along
    /// @param corner where the new tables are to stand, where somebody pointed
    record Wish(
            String label,
            Merged merged,
            List<Change> changes,
            Brought rows,
            DiagramParts parts,
            Optional<Point> corner) {

        /// The tables and views that it brings.
        Set<NodeId> fresh() {
            return nodes(changes);
        }

        private static Optional<NodeId> node(Change change) {
            if (change instanceof Change.TableAdded(var table)) {
                return Optional.of(table.id());
            }
            return change instanceof Change.ViewAdded(var view) ? Optional.of(view.id()) : Optional.empty();
        }

        /// The tables and views that changes bring.
        static Set<NodeId> nodes(List<Change> changes) {
            return changes.stream().flatMap(change -> node(change).stream()).collect(Collectors.toSet());
        }

        /// The tables that changes bring.
        static Set<TableId> tables(List<Change> changes) {
            return changes.stream()
                    .flatMap(change -> node(change).stream())
                    .filter(TableId.class::isInstance)
                    .map(TableId.class::cast)
                    .collect(Collectors.toSet());
        }
    }

    /// Takes it.
    ///
    /// @param then told what has come of it, the rows included
    void take(Wish wish, Consumer<RowFilling.Ending> then) {
        Document before = session.document();
        Diagram diagram = session.diagram();
        NewPlaces places = new NewPlaces(before, wish.merged.document(), diagram, wish.corner, wish.parts);
        jobs.start(
                wish.label,
                progress -> {
                    progress.onCancel(() -> Platform.runLater(() -> then.accept(RowFilling.Ending.CANCELLED)));
                    Foreseen taken = Foreseen.of(edit(wish, places.of(wish.fresh(), progress)), before);
                    staging.ready(taken.after());
                    return taken;
                },
                taken -> perform(wish, taken, then));
    }

    /// Finds out in a job which rows are here already.
    Job compare(String title, Document design, Brought rows, Consumer<List<RowMatch>> result) {
        return jobs.start(
                title,
                progress -> {
                    CompletableFuture<List<RowMatch>> work =
                            filling.rows().store().compare(design, rows.rows(), rows.merges());
                    progress.onCancel(() -> work.cancel(true));
                    return work.join();
                },
                result);
    }

    private static Edit edit(Wish wish, List<Edit> places) {
        List<Edit> edits = new ArrayList<>(List.of(new TakeChanges(wish.label, wish.changes)));
        edits.addAll(places);
        return new Batch(wish.label, edits);
    }

    private void perform(Wish wish, Foreseen taken, Consumer<RowFilling.Ending> then) {
        filling.perform(taken, wish.rows.rows(), wish.rows.merges(), then);
        Set<NodeId> fresh = wish.fresh();
        if (!fresh.isEmpty()) {
            session.select(new Selection(
                    fresh.stream().<Selection.Item>map(Selection.OfNode::new).toList()));
        }
    }
}
