package keyline.app.data.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import keyline.app.RowSource;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.cascade.CascadeWords;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.WorkingTransaction;

/// Stands above the rows while a working transaction is open: how many edits it holds, which rows have no parent yet,
/// and how it ends. FX thread only.
public final class WorkBar {

    /// Rows that are shown at most of one violation.
    private static final int MOST = 1000;

    private final Session session;
    private final RowSource rows;
    private final Consumer<RowQuery> show;
    private final Consumer<String> say;
    private final Label text = Labels.of("", "strong");
    private final FlowPane violations = new FlowPane(12, 0);
    private final ActionButton commit = ActionButton.styled("Commit", this::commit, "primary", "small");
    private final HBox node;

    /// A bar for the rows of a session.
    ///
    /// @param show leads to rows
    /// @param say says what has become of a commit
    public WorkBar(Session session, RowSource rows, Consumer<RowQuery> show, Consumer<String> say) {
        this.session = session;
        this.rows = rows;
        this.show = show;
        this.say = say;
        commit.setId("commit");
        ActionButton discard = ActionButton.styled("Discard", () -> Later.then(rows.discard(), _ -> {}), "small");
        discard.setId("discard");
        HBox.setHgrow(violations, Priority.ALWAYS);
        violations.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(Region.USE_PREF_SIZE);
        List.of(commit, discard).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        node = new HBox(text, violations, commit, discard);
        node.getStyleClass().add("work-bar");
        rows.state().subscribe(this::show);
    }

    /// The bar, which takes no room while no transaction is open.
    public Region node() {
        return node;
    }

    /// Commits, unless rows break foreign keys: then it says how many, and everything stays.
    public void commit() {
        Later.then(rows.commit(), outcome -> {
            switch (outcome) {
                case CommitOutcome.Committed _ -> say.accept("Committed as one step.");
                case CommitOutcome.Held held ->
                    say.accept(
                            "Not committed yet. " + held.refusals().getFirst().message());
            }
        });
    }

    private void show(StoreState state) {
        node.setVisible(state.working().isPresent());
        node.setManaged(state.working().isPresent());
        state.working().ifPresent(this::show);
    }

    private void show(WorkingTransaction working) {
        text.setText("Working transaction · " + Count.of(working.edits(), "edit"));
        List<Node> links = new ArrayList<>();
        working.violations().forEach(open -> links.add(link(open)));
        if (links.isEmpty()) {
            links.add(Labels.of("Every row has its parent.", "muted", "small"));
        }
        violations.getChildren().setAll(links);
        commit.obstruct(
                working.violations().isEmpty()
                        ? Optional.empty()
                        : Optional.of("%s %s no parent yet."
                                .formatted(
                                        Count.of(working.allOpen(), "row"), working.allOpen() == 1 ? "has" : "have")));
    }

    private ActionButton link(WorkingTransaction.Open open) {
        String rows = new CascadeWords(session.document().schema()).rows(open.table(), open.rows());
        return ActionButton.styled(rows + " without parent", () -> show(open), "link", "open");
    }

    private void show(WorkingTransaction.Open open) {
        Later.then(rows.open(open, 0, MOST), page -> {
            List<Long> ids = page.rows().stream().map(Row::id).toList();
            session.select(Selection.of(new Selection.OfNode(open.table())));
            show.accept(new RowQuery(open.table(), List.of(new RowQuery.Rows(ids)), List.of()));
        });
    }
}
