package keyline.app.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keyline.app.ddl.SqlLine.Mark;
import keyline.app.text.Count;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;
import keyline.persistence.database.connection.ScriptOutcome;

/// Says what came of running a script, and in what state the database is.
///
/// @param database what people call it
record OutcomeText(Script script, String database) {

    /// What happened, in a sentence or two.
    String headline(ScriptOutcome outcome) {
        return switch (outcome) {
            case ScriptOutcome.Done(int statements) ->
                "Done: %s ran on %s.".formatted(Count.of(statements, "statement"), database);
            case ScriptOutcome.Failed failed ->
                "The statement in line %d failed: %s".formatted(failed.line(), failed.reason());
            case ScriptOutcome.Cancelled(int statements, var _) ->
                "Cancelled after %s.".formatted(Count.of(statements, "statement"));
        };
    }

    /// What the database is like now.
    String state(ScriptOutcome outcome) {
        int kept = kept(outcome).size();
        return switch (outcome) {
            case ScriptOutcome.Done _ -> "";
            case ScriptOutcome.Failed _, ScriptOutcome.Cancelled _ ->
                kept == 0
                        ? "Everything was taken back: the database is as it was."
                        : "The work of %s stays in the database, marked in the script."
                                .formatted(Count.of(kept, "statement"));
        };
    }

    /// The statements whose work stays.
    List<Statement> kept(ScriptOutcome outcome) {
        return switch (outcome) {
            case ScriptOutcome.Done _ -> script.statements();
            case ScriptOutcome.Failed failed -> failed.kept();
            case ScriptOutcome.Cancelled cancelled -> cancelled.kept();
        };
    }

    /// A mark for each statement of the script.
    List<Mark> marks(ScriptOutcome outcome) {
        List<Mark> marks =
                new ArrayList<>(Collections.nCopies(script.statements().size(), Mark.NONE));
        List<Statement> kept = new ArrayList<>(kept(outcome));
        for (int i = 0; i < marks.size(); i++) {
            if (!kept.isEmpty() && kept.getFirst().equals(script.statements().get(i))) {
                kept.removeFirst();
                marks.set(i, Mark.DONE);
            }
        }
        if (outcome instanceof ScriptOutcome.Failed failed) {
            marks.set(script.firstLines().indexOf(failed.line()), Mark.FAILED);
        }
        return marks;
    }
}
