package keyline.app.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.connect.Connected;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Job;
import keyline.app.text.Count;
import keyline.model.migration.Hazard;
import keyline.model.migration.Migration;
import keyline.persistence.database.connection.DatabaseAddress;

/// Names the database that a migration would change, says what is to be known about that, and has it confirmed: with a
/// button that bears the name of the database, and a tick for each thing that can't be taken back. FX thread only.
final class Confirmation {

    private static final int MOST_LISTED = 12;

    private final List<CheckBox> ticks = new ArrayList<>();
    private final ActionButton run;
    private final ActionButton cancel = ActionButton.styled("Cancel", () -> {}, "quiet");
    private final ProgressBar progress = new ProgressBar();
    private final Label activity = Labels.of("", "muted", "small");
    private final Label headline = Labels.wrapped("", "strong");
    private final Label state = Labels.wrapped("");
    private final VBox node = new VBox();
    private Runnable confirmed = () -> {};

    /// @param differences between the database and what the migration begins with
    Confirmation(Connected target, Migration migration, List<String> differences) {
        run = ActionButton.styled("Run on " + place(target.address()), () -> confirmed.run(), "primary", "danger");
        run.setId("deploy-run");
        cancel.setId("deploy-cancel");
        headline.setId("deploy-outcome");
        state.setId("deploy-state");
        node.getStyleClass().add("confirmation");
        node.getChildren().addAll(Labels.of("TARGET", "caption"), card(target));
        node.getChildren().add(check(differences));
        node.getChildren().add(Labels.wrapped(transaction(target.address(), migration), "small", "muted"));
        if (!differences.isEmpty()) {
            tick("deploy-tick-differences", "Run it although the database differs.");
        }
        if (!migration.losses().isEmpty()) {
            losses(migration);
        }
        HBox bar = new HBox(8, progress, activity, cancel);
        bar.getStyleClass().add("deploy-progress");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.visibleProperty().bind(progress.visibleProperty());
        progress.setVisible(false);
        List.of(headline, state)
                .forEach(each -> each.managedProperty().bind(each.textProperty().isNotEmpty()));
        node.getChildren().addAll(run, bar, headline, state);
        refresh();
    }

    private static String place(DatabaseAddress address) {
        return address.host().isEmpty() ? address.database() : address.database() + " at " + address.host();
    }

    private static Node card(Connected target) {
        DatabaseAddress address = target.address();
        VBox card = new VBox(4, line("System", target.server()));
        if (!address.host().isEmpty()) {
            String port = address.port() == 0 ? "" : ":" + address.port();
            card.getChildren().add(line("Host", address.host() + port));
        }
        card.getChildren().add(line("Database", address.database()));
        if (!address.user().isEmpty()) {
            card.getChildren().add(line("User", address.user()));
        }
        card.setId("deploy-target");
        card.getStyleClass().add("target-card");
        return card;
    }

    private static HBox line(String name, String text) {
        return Labels.field(name, Labels.wrapped(text, "strong"));
    }

    private static Node check(List<String> differences) {
        if (differences.isEmpty()) {
            return Labels.wrapped("The database is what the migration begins with.", "valid", "small");
        }
        VBox list = new VBox(2);
        list.setId("deploy-differences");
        list.getChildren()
                .add(Labels.wrapped(
                        "The database isn't what the migration begins with: "
                                + Count.of(differences.size(), "difference") + ".",
                        "warning",
                        "strong"));
        differences.stream()
                .limit(MOST_LISTED)
                .map(each -> Labels.wrapped(each, "small"))
                .forEach(list.getChildren()::add);
        if (differences.size() > MOST_LISTED) {
            list.getChildren()
                    .add(Labels.of("and %d more".formatted(differences.size() - MOST_LISTED), "small", "muted"));
        }
        return list;
    }

    private static String transaction(DatabaseAddress address, Migration migration) {
        String count = Count.of(migration.steps().size(), "statement");
        return address.kind().takesSchemaBack()
                ? count + " in a transaction: if one fails, everything is taken back."
                : "%s, each by itself, for %s takes no change of a schema back: if one fails, those before it stay."
                        .formatted(count, migration.dialect().displayName());
    }

    private void losses(Migration migration) {
        List<Hazard.Loses> losses = migration.losses();
        losses.stream()
                .limit(MOST_LISTED)
                .map(loss -> Labels.wrapped("Loses data: " + loss.sentence(), "error", "small"))
                .forEach(node.getChildren()::add);
        tick("deploy-tick-losses", "Lose this data for good.");
    }

    private void tick(String id, String text) {
        CheckBox tick = new CheckBox(text);
        tick.setMnemonicParsing(false); // names have underscores
        tick.setId(id);
        tick.setWrapText(true);
        tick.setOnAction(_ -> refresh());
        ticks.add(tick);
        node.getChildren().add(tick);
    }

    private void refresh() {
        Optional<String> open = ticks.stream()
                .filter(tick -> !tick.isSelected())
                .findFirst()
                .map(tick -> "Tick “" + tick.getText() + "” first.");
        run.obstruct(open);
    }

    Node node() {
        return node;
    }

    /// What runs when all is confirmed.
    void whenConfirmed(Runnable action) {
        confirmed = action;
    }

    /// The migration runs: nothing can be confirmed until it has ended.
    void running(Job job) {
        run.obstruct(Optional.of("It is running."));
        ticks.forEach(tick -> tick.setDisable(true));
        progress.progressProperty().bind(job.progress());
        activity.textProperty().bind(job.activity());
        progress.setVisible(true);
        cancel.setOnAction(_ -> job.cancel());
    }

    /// The migration has ended.
    ///
    /// @param tone the style class of `what`
    void ended(String what, String left, String tone) {
        progress.progressProperty().unbind();
        activity.textProperty().unbind();
        progress.setVisible(false);
        run.obstruct(Optional.of("It has run. Connect again to see what the database is like now."));
        headline.setText(what);
        headline.getStyleClass().add(tone);
        state.setText(left);
    }
}
