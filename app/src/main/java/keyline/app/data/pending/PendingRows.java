package keyline.app.data.pending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import keyline.app.RowSource;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.data.cascade.CascadeWords;
import keyline.app.data.link.ParentSearch;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.Link;
import keyline.app.job.Later;
import keyline.app.problems.PendingProblems;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.Edit;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;

/// Shows the rows that keep a rule from being enforced in the grid, those of one reason together, and beside them the
/// reasons and what can be done. It keeps up with the rows, and closes when none is left. FX thread only.
public final class PendingRows {

    private static final int MOST = 100;

    private final Session session;
    private final RowSource rows;
    private final Surroundings surroundings;
    private final DisplayColumns displays;
    private final RemedyTrials trials;
    private final Pane place = new StackPane();
    private Optional<Open> open = Optional.empty();

    /// Pending rules of a session's rows.
    public PendingRows(Session session, RowSource rows, DisplayColumns displays, Surroundings surroundings) {
        this.session = session;
        this.rows = rows;
        this.displays = displays;
        this.trials = new RemedyTrials(rows);
        this.surroundings = surroundings;
        place.setManaged(false);
        rows.state().subscribe((_, _) -> refresh());
    }

    /// What it asks of the grid beside it.
    public interface Surroundings {

        /// Shows these rows, and no others.
        void show(RowQuery query);

        /// Says what was done, which can be undone.
        void say(String done);
    }

    private record Open(Pending pending, PendingPanel panel) {}

    /// Where the panel stands, while there is one.
    public Pane node() {
        return place;
    }

    /// Shows the rows behind a pending rule.
    public void open(Pending pending) {
        Schema schema = session.document().schema();
        schema.tables().find(pending.table()).ifPresent(table -> {
            Hand hand = new Hand(pending, table);
            PendingPanel panel = new PendingPanel(
                    new GroundsList(table.id(), schema, hand),
                    new RemedyList(schema, hand, () -> rows.misfits(pending, 0, MOST)),
                    hand);
            open = Optional.of(new Open(pending, panel));
            place.getChildren().setAll(panel);
            place.setManaged(true);
            session.select(Selection.of(table.id()));
            surroundings.show(query(pending, table));
            refresh();
        });
    }

    /// Rows that are in each other's way stand together.
    private static RowQuery query(Pending pending, Table table) {
        List<RowQuery.Order> orders = new ArrayList<>();
        PendingColumns.of(pending.what(), table)
                .forEach(column -> orders.add(new RowQuery.Order(column, RowQuery.Direction.ASCENDING)));
        return new RowQuery(table.id(), List.of(new RowQuery.Breaking(pending.what())), orders);
    }

    /// Closes the panel, as another document is opened or another table is shown.
    public void close() {
        open = Optional.empty();
        trials.stop();
        place.getChildren().clear();
        place.setManaged(false);
    }

    private void refresh() {
        open.ifPresent(shown -> rows.state().get().pending().stream()
                .filter(each -> each.what().equals(shown.pending().what()))
                .findFirst()
                .ifPresentOrElse(now -> refresh(now, shown.panel()), this::settled));
    }

    private void settled() {
        open.ifPresent(shown -> {
            close();
            surroundings.show(RowQuery.all(shown.pending().table()));
            surroundings.say("%s is enforced now.".formatted(capital(name(shown.pending()))));
        });
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String name(Pending pending) {
        return PendingProblems.requirement(session.document(), pending);
    }

    private void refresh(Pending now, PendingPanel panel) {
        Later.then(rows.offences(now, 0, MOST), page -> show(now, page, panel));
        trials.stop();
        Later.then(rows.remedies(now), remedies -> {
            panel.show(remedies);
            if (open.map(Open::panel).equals(Optional.of(panel))) {
                trials.begin(now, remedies, panel);
            }
        });
    }

    private void show(Pending now, OffencePage page, PendingPanel panel) {
        Schema schema = session.document().schema();
        String rows = new CascadeWords(schema).rows(now.table(), now.offenders());
        String sentence = "%s %s %s".formatted(rows, now.offenders() == 1 ? "breaks" : "break", name(now));
        panel.show(
                sentence,
                Grounds.of(page.offences()),
                choosing(now),
                page.total() - page.offences().size());
    }

    /// Another parent can be chosen for the rows of a foreign key.
    private Optional<GroundsList.Choosing> choosing(Pending pending) {
        return pending.what() instanceof Pending.OfConstraint(var id)
                ? session.document()
                        .schema()
                        .tables()
                        .find(pending.table())
                        .flatMap(table -> table.find(id))
                        .filter(ForeignKey.class::isInstance)
                        .flatMap(key -> link((ForeignKey) key))
                        .map(link -> picked ->
                                new Candidates(text -> new ParentSearch(session, rows, link, text), link, picked))
                : Optional.empty();
    }

    private Optional<Link> link(ForeignKey key) {
        return session.document()
                .schema()
                .tables()
                .find(key.parent())
                .map(parent ->
                        new Link(key, parent, key.columns().getFirst(), displays.of(parent, key.parentColumns())));
    }

    /// What the buttons of one panel do.
    private final class Hand implements PendingActions {

        private final Pending pending;
        private final Table table;

        Hand(Pending pending, Table table) {
            this.pending = pending;
            this.table = table;
        }

        @Override
        public void mend(String label, RowEdit edit) {
            Later.then(rows.perform(edit), outcome -> {
                switch (outcome) {
                    case RowOutcome.Accepted _ -> done(label);
                    case RowOutcome.Refused(Refusal refusal) ->
                        open.ifPresent(shown -> shown.panel().refuse(refusal.message()));
                }
            });
        }

        private void done(String label) {
            open.ifPresent(shown -> shown.panel().refuse(""));
            String settled = open.isPresent() ? "" : " %s is enforced now.".formatted(capital(name(pending)));
            surroundings.say("Done: %s.%s"
                    .formatted(label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1), settled));
        }

        @Override
        public void relax(Edit edit) {
            session.perform(edit);
        }

        @Override
        public void show(Grounds grounds) {
            session.select(Selection.of(table.id()));
            surroundings.show(new RowQuery(
                    table.id(),
                    List.of(new RowQuery.Rows(grounds.rows())),
                    query(pending, table).orders()));
        }

        @Override
        public void leave() {
            close();
            session.select(Selection.of(table.id()));
            surroundings.show(RowQuery.all(table.id()));
        }
    }
}
