package keyline.app.migrate;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.app.connect.Connected;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.job.Progress;
import keyline.app.text.Count;
import keyline.model.dialect.Script;
import keyline.persistence.database.connection.DatabaseConnection;
import keyline.persistence.database.connection.ScriptOutcome;

/// Runs a script on a live database. What came of it is told even where the job was cancelled: by then some statements
/// may have run.
record Deployment(Connected target, Script script) {

    /// What came of it.
    sealed interface Result {

        /// The database was reached.
        record Ran(ScriptOutcome outcome) implements Result {}

        /// It wasn't, so nothing was done.
        ///
        /// @param reason one sentence
        record Unreached(String reason) implements Result {}
    }

    /// Starts it.
    ///
    /// @param told on the FX thread
    Job start(Jobs jobs, Consumer<Result> told) {
        return jobs.start("Run on " + target.address().database(), progress -> run(progress, told), _ -> {});
    }

    private Optional<Result> run(Progress progress, Consumer<Result> told) {
        Result result = result(progress);
        Platform.runLater(() -> told.accept(result));
        return Optional.of(result);
    }

    private Result result(Progress progress) {
        int count = script.statements().size();
        try (DatabaseConnection connection = DatabaseConnection.toWrite(target.address(), target.password())) {
            progress.onCancel(connection::cancel);
            return new Result.Ran(connection.run(
                    script,
                    done -> progress.report(
                            (double) done / count, Count.of(done, "statement") + " of " + Count.number(count))));
        } catch (IOException e) {
            return new Result.Unreached(String.valueOf(e.getMessage()));
        }
    }
}
