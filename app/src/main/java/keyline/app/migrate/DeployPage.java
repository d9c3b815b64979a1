package keyline.app.migrate;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import keyline.app.connect.ConnectForm;
import keyline.app.connect.Connected;
import keyline.app.control.Labels;
import keyline.app.ddl.Notices;
import keyline.app.ddl.ScriptView;
import keyline.app.job.Latest;
import keyline.app.migrate.Deployment.Result;
import keyline.app.notice.Notice;
import keyline.app.text.Count;
import keyline.model.dialect.Dialect;
import keyline.persistence.database.connection.ScriptOutcome;

/// Runs a migration on a live database: where that is at the left, with what has to be confirmed, and the script once
/// more at the right. FX thread only.
final class DeployPage extends BorderPane {

    private final Desk desk;
    private final ConnectForm form;
    private final Latest<Checked> checking;
    private final ScriptView script = new ScriptView("deploy-script", "There is nothing to do.");
    private final Notices notices = new Notices();
    private final Label scriptTitle = Labels.of("", "title");
    private final VBox below = new VBox();
    private Compared compared;

    /// A page that isn't connected yet.
    DeployPage(Desk desk, Compared compared) {
        this.desk = desk;
        this.compared = compared;
        this.checking = new Latest<>(desk.jobs(), this::show);
        this.form = new ConnectForm(desk.projects().connections(), desk.jobs(), this::connected);
        VBox left = new VBox(form.node(), below);
        left.getStyleClass().add("deploy-left");
        below.getStyleClass().add("deploy-below");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("deploy-where");
        BorderPane right = new BorderPane(script.node());
        right.setTop(scriptTitle);
        right.setBottom(notices.node());
        right.getStyleClass().add("deploy-what");
        setLeft(scroll);
        setCenter(right);
        getStyleClass().addAll("deploy-page", "connect-page");
        if (compared.origin().rows() instanceof Version.Rows.Live(Connected database)) {
            form.show(database.address());
        }
        showScript(compared);
    }

    /// A database that was connected to, with the migration in its words.
    ///
    /// @param differences between it and what the migration begins with
    private record Checked(Connected target, Compared compared, List<String> differences) {}

    private void showScript(Compared shown) {
        compared = shown;
        int count = shown.migration().steps().size();
        scriptTitle.setText("%s for %s"
                .formatted(
                        Count.of(count, "statement"),
                        shown.migration().dialect().displayName()));
        script.show(shown.lines());
        notices.show(shown.migration().notices());
    }

    private void connected(Optional<Connected> found) {
        checking.cancel();
        below.getChildren().clear();
        found.ifPresent(target -> {
            desk.projects().connected(target.address());
            Compared before = compared;
            checking.start("Compare with the database", _ -> checked(target, before));
        });
    }

    /// The script has to be in the words of the system that runs it.
    private static Checked checked(Connected target, Compared before) {
        Dialect dialect = target.address().kind().dialect();
        boolean same = before.migration().dialect().key().equals(dialect.key());
        Compared now = same ? before : before.wish().with(dialect).compare();
        return new Checked(
                target,
                now,
                LiveCheck.differences(now.from().schema(), target.design().schema(), dialect));
    }

    private void show(Checked checked) {
        showScript(checked.compared);
        if (checked.compared.migration().isEmpty()) {
            below.getChildren().setAll(Labels.wrapped("There is nothing to do for this system.", "muted"));
            return;
        }
        Confirmation confirmation = new Confirmation(checked.target, checked.compared.migration(), checked.differences);
        confirmation.whenConfirmed(() -> run(checked, confirmation));
        below.getChildren().setAll(confirmation.node());
    }

    private void run(Checked checked, Confirmation confirmation) {
        Deployment deployment =
                new Deployment(checked.target, checked.compared.migration().script());
        form.node().setDisable(true);
        confirmation.running(deployment.start(desk.jobs(), result -> {
            form.node().setDisable(false);
            ended(checked, confirmation, result);
        }));
    }

    private void ended(Checked checked, Confirmation confirmation, Result result) {
        String database = checked.target.address().text();
        switch (result) {
            case Result.Unreached(String reason) -> {
                confirmation.ended("Nothing was done: " + reason, "", "error");
                tellElsewhere(Notice.error("deploy", "Nothing was done: " + reason));
            }
            case Result.Ran(ScriptOutcome outcome) -> {
                OutcomeText text = new OutcomeText(checked.compared.migration().script(), database);
                boolean done = outcome instanceof ScriptOutcome.Done;
                script.show(MarkedScript.of(checked.compared.migration(), text.marks(outcome)));
                confirmation.ended(text.headline(outcome), text.state(outcome), done ? "valid" : "error");
                String all = (text.headline(outcome) + " " + text.state(outcome)).strip();
                tellElsewhere(done ? Notice.remark("deploy", all) : Notice.error("deploy", all));
            }
        }
    }

    /// Somebody who has left the page is told all the same.
    private void tellElsewhere(Notice notice) {
        boolean seen = getScene() != null && getParent() != null && getParent().isVisible();
        if (!seen) {
            desk.notices().show(notice);
        }
    }
}
