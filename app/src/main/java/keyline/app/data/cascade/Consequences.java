package keyline.app.data.cascade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import keyline.app.RowSource;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cure;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;

/// Makes edits after their consequences for other tables have been seen: one that has none is made at once, for all
/// others a panel shows first what they would do, found out by trying. FX thread only.
public final class Consequences {

    private final Session session;
    private final RowSource rows;
    private final Consumer<RowQuery> show;
    private final Pane place = new StackPane();
    private final ReadOnlyObjectWrapper<Optional<Cascade>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Proposal> open = Optional.empty();
    private Runnable left = () -> {};

    /// Consequences for the rows of a session.
    ///
    /// @param show leads to rows
    public Consequences(Session session, RowSource rows, Consumer<RowQuery> show) {
        this.session = session;
        this.rows = rows;
        this.show = show;
        place.setManaged(false);
        rows.state().subscribe((_, _) -> open.ifPresent(this::look));
    }

    private record Proposal(RowEdit edit, Course course, Selection from) {}

    /// Where the panel stands, while there is one.
    public Pane node() {
        return place;
    }

    /// What the panel shows, for the diagram to light up.
    public ReadOnlyObjectProperty<Optional<Cascade>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Has `run` put the keyboard back into the rows when the panel is left.
    public void setLeft(Runnable run) {
        left = run;
    }

    /// Makes the edit, at once or when someone has seen what it would do.
    public void propose(RowEdit edit, Course course) {
        open.ifPresent(_ -> leave());
        Proposal proposal = new Proposal(edit, course, session.selection());
        preview(edit)
                .ifPresentOrElse(
                        tried -> Later.then(tried, cascade -> tried(proposal, cascade), course::failed),
                        () -> make(proposal, new Cascade(List.of(), List.of(), Optional.empty())));
    }

    /// Nothing for an edit that can't concern other rows.
    private Optional<CompletableFuture<Cascade>> preview(RowEdit edit) {
        return switch (edit) {
            case RowEdit.Delete delete -> Optional.of(rows.preview(delete));
            case RowEdit.Update update
            when isReferred(update.table(), update.values().keySet()) -> Optional.of(rows.preview(update));
            case RowEdit.Update _, RowEdit.Insert _, RowEdit.All _, Cure _, RowEdit.Transfer _ -> Optional.empty();
        };
    }

    private boolean isReferred(TableId table, Set<ColumnId> columns) {
        return session.document().schema().inbound(table).stream()
                .flatMap(reference -> reference.key().parentColumns().stream())
                .anyMatch(columns::contains);
    }

    private void tried(Proposal proposal, Cascade cascade) {
        boolean own = cascade.refusal()
                .filter(refusal -> !isAboutOthers(proposal.edit(), refusal))
                .isPresent();
        if (own || cascade.isQuiet()) {
            make(proposal, cascade);
        } else {
            open = Optional.of(proposal);
            show(proposal, cascade);
        }
    }

    /// Whether other rows are the reason, as for every refused deletion, rather than what was typed.
    private static boolean isAboutOthers(RowEdit edit, Refusal refusal) {
        return !(edit instanceof RowEdit.Update update)
                || !refusal.table().equals(update.table())
                || refusal.reason() == Refusal.Reason.HAS_CHILDREN
                || refusal.reason() == Refusal.Reason.OTHER;
    }

    private void look(Proposal proposal) {
        preview(proposal.edit())
                .ifPresent(tried -> Later.then(tried, cascade -> {
                    if (open.equals(Optional.of(proposal))) {
                        show(proposal, cascade);
                    }
                }));
    }

    private void show(Proposal proposal, Cascade cascade) {
        CascadePanel panel =
                new CascadePanel(proposal.edit(), cascade, session.document().schema(), new Hand(proposal, cascade));
        place.getChildren().setAll(panel);
        place.setManaged(true);
        shown.set(Optional.of(cascade));
        panel.enter();
    }

    private void make(Proposal proposal, Cascade cascade) {
        Later.then(
                rows.perform(proposal.edit()),
                outcome -> {
                    switch (outcome) {
                        case RowOutcome.Accepted accepted -> proposal.course().accepted(accepted, cascade);
                        case RowOutcome.Refused(Refusal refusal) ->
                            proposal.course().refused(refusal);
                    }
                },
                proposal.course()::failed);
    }

    /// Leaves what is shown as it is, without an edit; nothing when nothing is shown.
    public void leave() {
        open.ifPresent(proposal -> {
            close(proposal);
            proposal.course().dropped();
        });
    }

    private void close(Proposal proposal) {
        open = Optional.empty();
        place.getChildren().clear();
        place.setManaged(false);
        shown.set(Optional.empty());
        session.select(proposal.from());
        left.run();
    }

    /// What the buttons of one panel do.
    private final class Hand implements CascadeActions {

        private final Proposal proposal;
        private final Cascade cascade;

        Hand(Proposal proposal, Cascade cascade) {
            this.proposal = proposal;
            this.cascade = cascade;
        }

        @Override
        public void goAhead() {
            close(proposal);
            make(proposal, cascade);
        }

        @Override
        public void leave() {
            Consequences.this.leave();
        }

        @Override
        public void open(Effect effect) {
            session.select(Selection.of(effect.table()));
            show.accept(new RowQuery(effect.table(), List.of(new RowQuery.Rows(effect.rows())), List.of()));
        }

        @Override
        public void mend(Remedy remedy) {
            Later.then(rows.perform(remedy.edit()), outcome -> {
                if (outcome instanceof RowOutcome.Refused(Refusal refusal)) {
                    show(proposal, new Cascade(cascade.effects(), cascade.tallies(), Optional.of(refusal)));
                }
            });
        }
    }
}
