package keyline.model.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Constraint;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.SetReferentialActions;

/// A delete reaches the same rows by a cascade and by a RESTRICT; which comes first decides whether it is refused (suite 6).
final class AmbiguousCascade implements Rule {

    @Override
    public String key() {
        return "ambiguous-cascade";
    }

    @Override
    public String help() {
        return "A delete cascades to a table on one path, and on another to a row that this table restricts. Databases differ"
                + " in which they follow first. NO ACTION instead of RESTRICT waits for the cascade.";
    }

    @Override
    public List<Problem> check(Context context) {
        Net cascades = Net.of(context.schema(), edge -> edge.key().onDelete() == ReferentialAction.CASCADE);
        Net restricts = Net.of(context.schema(), edge -> edge.key().onDelete() == ReferentialAction.RESTRICT);
        return restricts.edges().stream()
                .filter(edge -> !cascades.from(edge.child().id()).isEmpty())
                .flatMap(edge -> problem(edge, cascades, context.schema()).stream())
                .toList();
    }

    private Optional<Problem> problem(Net.Edge restrict, Net cascades, Schema schema) {
        TableId child = restrict.child().id();
        Set<TableId> above = cascades.reachable(child).keySet();
        Set<TableId> aboveParent = new LinkedHashSet<>(List.of(restrict.parent()));
        aboveParent.addAll(cascades.reachable(restrict.parent()).keySet());
        return aboveParent.stream().filter(above::contains).findFirst().map(start -> problem(
                restrict,
                names(cascades.path(child, start).orElseThrow(), schema),
                names(cascades.path(restrict.parent(), start).orElseThrow(), schema)));
    }

    /// The tables of a path from a child up, as a delete goes: from the top down, without the child itself.
    private static String names(List<Net.Edge> path, Schema schema) {
        return path.reversed().stream()
                .map(edge -> schema.table(edge.parent()).name() + " -> ")
                .collect(Collectors.joining());
    }

    private Problem problem(Net.Edge restrict, String cascade, String way) {
        Table child = restrict.child();
        Constraint.ForeignKey key = restrict.key();
        String name = child.name();
        String message = "A delete reaches %s by cascade (%s%s) and is restricted by it (%s%s): which comes first depends on"
                        .formatted(name, cascade, name, way, name)
                + " the database.";
        return problem(
                Severity.WARNING,
                new Place.OfConstraint(child.id(), key.id()),
                message,
                new Problem.Fix(
                        "Use NO ACTION",
                        new SetReferentialActions(
                                child.id(), key.id(), ReferentialAction.NO_ACTION, key.onUpdate())));
    }
}
