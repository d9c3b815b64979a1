package keyline.model.migration;

import java.util.List;
import java.util.Optional;
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
        return between(before, after, dialect, Fillings.NONE);
    }

    /// The same, with values for new columns.
    public static Migration between(Schema before, Schema after, Dialect dialect, Fillings fillings) {
        Fitted was = Fitted.of(before, dialect);
        Fitted now = Fitted.of(after, dialect);
        Optional<AlterSyntax> altering = Alters.of(dialect);
        Fillings all = fillings.withEnums(Beginning.between(before, after), after);
        Means means = new Means(dialect, altering.orElseGet(SqliteAlter::new), all);
        return altering.isPresent()
                ? altering(was, now, means)
                : rebuilding(was, now, means, new GivenNames(before, after));
    }

    private static Migration altering(Fitted was, Fitted now, Means means) {
        Dialect dialect = means.dialect();
        Fitted reachable = means.syntax().canNumber() ? now : Numbering.reachable(was, now, dialect);
        Delta delta = new Delta(Clauses.of(was, dialect), Clauses.of(reachable, dialect), means);
        return new Migration(dialect, new AlterPlan(delta).steps(), reachable.notices());
    }

    private static Migration rebuilding(Fitted was, Fitted now, Means means, GivenNames names) {
        Dialect dialect = means.dialect();
        RebuildPlan plan = new RebuildPlan(Clauses.of(was, dialect), Clauses.of(now, dialect), means, names);
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
        Stream<String> warnings = Alters.of(dialect).map(AlterSyntax::remarks).orElse(List.of()).stream();
        return new Script(
                Stream.concat(Stream.of("Migration for %s, written by Keyline.".formatted(dialect.displayName())), warnings)
                        .toList(),
                steps.stream().map(Step::statement).toList(),
                notices);
    }
}
