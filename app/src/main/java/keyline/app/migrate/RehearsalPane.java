package keyline.app.migrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.connect.Connected;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.job.Progress;
import keyline.app.text.Count;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.database.Rehearsal;
import keyline.persistence.database.Rehearsal.LostRows;
import keyline.persistence.database.Rehearsal.Outcome;
import keyline.persistence.database.Rehearsal.TableRows;
import keyline.persistence.read.Input;

/// Tries a migration on a copy of rows and shows what comes of it: how many there are before and after, and those that
/// are lost. FX thread only.
final class RehearsalPane {

    private static final int SAMPLE = 100;

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
                ? "Runs it in SQLite on up to %d rows of each table of the database.".formatted(SAMPLE)
                : "Runs it in SQLite on a copy of the sample rows.";
    }

    /// Why there is nothing to rehearse.
    Optional<String> obstacle() {
        if (compared.filter(each -> !each.migration().isEmpty()).isEmpty()) {
            return Optional.of("There is nothing to rehearse.");
        }
        return compared.map(each -> each.origin().rows())
                .flatMap(rows -> rows instanceof Version.Rows.None(String reason)
                        ? Optional.of(reason)
                        : Optional.empty());
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
        Job job = jobs.start("Rehearse the migration", watch -> attempt(tried, watch), result -> show(result, then));
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

    /// What a rehearsal came to, or why there was none.
    private sealed interface Result {

        record Tried(Outcome outcome) implements Result {}

        record Failed(String reason) implements Result {}
    }

    private static Result attempt(Compared tried, Progress progress) {
        try {
            return new Result.Tried(rehearsed(tried, progress));
        } catch (IOException e) {
            return new Result.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome rehearsed(Compared tried, Progress progress) throws IOException {
        Rehearsal rehearsal = new Rehearsal(
                tried.from().schema(), tried.to().schema(), tried.wish().fillings());
        Watching watch = new Watching(progress);
        return switch (tried.origin().rows()) {
            case Version.Rows.Here(var rows) -> rehearsal.of(tried.fitted(rows), watch);
            case Version.Rows.Live(Connected database) -> {
                Set<TableId> tables = database.design().schema().tables().stream()
                        .map(Table::id)
                        .collect(Collectors.toSet());
                try (Input input = database.read(tables, SAMPLE, progress)) {
                    yield rehearsal.of(tried.fitted(input.project().rows()), watch);
                }
            }
            case Version.Rows.None(String reason) -> throw new IOException(reason);
        };
    }

    private record Watching(Progress progress) implements Rehearsal.Watch {

        @Override
        public void at(double share, String what) {
            progress.report(share, what);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
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
        came.losses().forEach(lost -> found.getChildren().addAll(heading(lost), table(lost).node()));
        List<List<String>> counts = came.tables().stream().map(RehearsalPane::line).toList();
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
