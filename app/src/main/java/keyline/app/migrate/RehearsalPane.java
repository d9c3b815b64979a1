package keyline.app.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.migrate.RehearsalWork.Result;
import keyline.app.text.Count;
import keyline.persistence.database.Rehearsal.LostRows;
import keyline.persistence.database.Rehearsal.Outcome;
import keyline.persistence.database.Rehearsal.TableRows;

/// Tries a migration on a copy of rows and shows what comes of it: how many there are before and after, and those that
/// are lost. FX thread only.
final class RehearsalPane {

    private final Jobs jobs;
    private final ActionButton start = ActionButton.styled("Rehearse", () -> rehearse(_ -> {}), "primary");
    private final ActionButton cancel = ActionButton.styled("Cancel", this::cancel, "quiet");
    private final ProgressBar progress = new ProgressBar();
    private final Label status = Labels.wrapped("", "muted");
    private final VBox found = new VBox(8);
    private final VBox node;
    private Optional<Compared> compared = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();

    RehearsalPane(Jobs jobs) {
        this.jobs = jobs;
        start.setId("rehearse");
        cancel.setId("cancel-rehearsal");
        status.setId("rehearsal-status");
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox bar = new HBox(8, start, progress, cancel, status);
        bar.getStyleClass().add("rehearsal-bar");
        progress.managedProperty().bind(progress.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        found.getStyleClass().add("rehearsal-found");
        node = new VBox(bar, scroll);
        node.getStyleClass().add("rehearsal");
        rest();
    }

    Node node() {
        return node;
    }

    /// Goes on with another migration; what came of rehearsing the one before is gone.
    void show(Compared next) {
        cancel();
        compared = Optional.of(next);
        outcome = Optional.empty();
        found.getChildren().clear();
        start.obstruct(obstacle());
        say(obstacle().orElse(hint(next)), "muted");
    }

    private static String hint(Compared next) {
        return next.origin().rows() instanceof Version.Rows.Live
                ? "Runs it in SQLite on up to %d rows of each table of the database.".formatted(RehearsalWork.SAMPLE)
                : "Runs it in SQLite on a copy of the sample rows.";
    }

    /// Why there is nothing to rehearse.
    Optional<String> obstacle() {
        if (compared.filter(each -> !each.migration().isEmpty()).isEmpty()) {
            return Optional.of("There is nothing to rehearse.");
        }
        return compared.map(each -> each.origin().rows())
                .flatMap(rows ->
                        rows instanceof Version.Rows.None(String reason) ? Optional.of(reason) : Optional.empty());
    }

    /// What came of it, nothing before.
    Optional<Outcome> outcome() {
        return outcome;
    }

    /// Tries the migration.
    ///
    /// @param then is told what came of it, unless it was cancelled or couldn't be tried
    void rehearse(Consumer<Outcome> then) {
        if (obstacle().isPresent() || running.isPresent()) {
            return;
        }
        Compared tried = compared.orElseThrow();
        found.getChildren().clear();
        start.obstruct(Optional.of("It is being rehearsed."));
        Job job = jobs.start(
                "Rehearse the migration", watch -> RehearsalWork.of(tried, watch), result -> show(result, then));
        running = Optional.of(job);
        progress.progressProperty().bind(job.progress());
        progress.setVisible(true);
        cancel.setVisible(true);
        say("Rehearsing…", "muted");
    }

    private void cancel() {
        running.ifPresent(Job::cancel);
        if (running.isPresent()) {
            rest();
            say("Cancelled.", "muted");
        }
    }

    private void rest() {
        running = Optional.empty();
        progress.progressProperty().unbind();
        progress.setVisible(false);
        cancel.setVisible(false);
        start.obstruct(obstacle());
    }

    private void show(Result result, Consumer<Outcome> then) {
        rest();
        switch (result) {
            case Result.Failed(String reason) -> say(reason, "error");
            case Result.Tried(Outcome came) -> {
                outcome = Optional.of(came);
                show(came);
                then.accept(came);
            }
        }
    }

    private void show(Outcome came) {
        String tone = came.failure().isPresent() ? "error" : came.losses().isEmpty() ? "valid" : "warning";
        say(came.failure().map(why -> "It fails with these rows: " + why).orElse(sentence(came)), tone);
        came.losses()
                .forEach(lost ->
                        found.getChildren().addAll(heading(lost), table(lost).node()));
        List<List<String>> counts =
                came.tables().stream().map(RehearsalPane::line).toList();
        found.getChildren()
                .addAll(
                        Labels.of("Rows before and after", "title"),
                        new RowsTable("row-counts", "Rows before and after")
                                .show(List.of("Table", "Before", "After"), counts)
                                .node());
    }

    private static String sentence(Outcome came) {
        return came.losses().isEmpty()
                ? "It runs, and nothing is lost."
                : "It runs. What is listed below is lost for good.";
    }

    private static Label heading(LostRows lost) {
        boolean values = lost.what().contains(".");
        String count = Count.of(lost.count(), values ? "value" : "row") + " of " + lost.what();
        int shown = lost.rows().size();
        String part = shown < lost.count() ? ", the first " + shown + " of them:" : ":";
        return Labels.wrapped("Lost: " + count + part, "title", "error");
    }

    private static RowsTable table(LostRows lost) {
        return new RowsTable("lost-rows", "Lost of " + lost.what()).show(lost.columns(), lost.rows());
    }

    private static List<String> line(TableRows rows) {
        List<String> line = new ArrayList<>(List.of(rows.name()));
        line.add(rows.before().map(Count::number).orElse("–"));
        line.add(rows.after().map(Count::number).orElse("–"));
        return line;
    }

    private void say(String text, String tone) {
        status.setText(text);
        status.getStyleClass().removeAll("error", "muted", "valid", "warning");
        status.getStyleClass().add(tone);
    }
}
