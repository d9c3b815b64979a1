package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Notice;
import keyline.model.dialect.Script;

/// What takes a database from one design to another, in steps that keep its rows wherever that can be.
///
/// @param notices what the dialect can't do or say, and what the script does instead
public record Migration(Dialect dialect, List<Step> steps, List<Notice> notices) {

    public Migration {
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /// The migration of a database of `dialect` from `before` to `after`. Things are the same when their ids are; the
    /// way back is the migration between the same two the other way round.
    public static Migration between(Schema before, Schema after, Dialect dialect) {
        Fitted was = Fitted.of(before, dialect);
        Fitted now = Fitted.of(after, dialect);
        return Alters.of(dialect)
                .map(syntax -> altering(was, now, dialect, syntax))
                .orElseGet(() -> rebuilding(was, now, dialect, new GivenNames(before, after)));
    }

    private static Migration altering(Fitted was, Fitted now, Dialect dialect, AlterSyntax syntax) {
        Fitted reachable = syntax.canNumber() ? now : Numbering.reachable(was, now, dialect);
        Delta delta = new Delta(Clauses.of(was, dialect), Clauses.of(reachable, dialect), dialect, syntax);
        return new Migration(dialect, new AlterPlan(delta).steps(), reachable.notices());
    }

    private static Migration rebuilding(Fitted was, Fitted now, Dialect dialect, GivenNames names) {
        RebuildPlan plan = new RebuildPlan(Clauses.of(was, dialect), Clauses.of(now, dialect), dialect, names);
        return new Migration(dialect, plan.steps(), now.notices());
    }

    /// Whether there is nothing to do.
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// What goes for good.
    public List<Hazard.Loses> losses() {
        return steps.stream()
                .flatMap(step -> step.hazards().stream())
                .flatMap(hazard -> hazard instanceof Hazard.Loses loses ? Stream.of(loses) : Stream.empty())
                .toList();
    }

    /// The steps as a script.
    public Script script() {
        return new Script(steps.stream().map(Step::statement).toList(), notices);
    }
}
