package keyline.model.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Constraint;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.SetReferentialActions;

/// A delete reaches the same rows by a cascade and by a RESTRICT; which comes first decides whether it is refused
/// (suite 6).
final class AmbiguousCascade implements Check {

    @Override
    public String key() {
        return "ambiguous-cascade";
    }

    @Override
    public String help() {
        return "A delete cascades to a table on one path, and on another to a row that this table restricts. Databases"
                + " differ in which they follow first. NO ACTION instead of RESTRICT waits for the cascade.";
    }

    /// A RESTRICT tangles at its own table; a CASCADE at the tables below it and their children.
    @Override
    public boolean mayTangle(Table changed, Context context) {
        Net cascades = net(context, ReferentialAction.CASCADE);
        Net restricts = net(context, ReferentialAction.RESTRICT);
        if (!restricts.from(changed.id()).isEmpty()) {
            return true;
        }
        return !cascades.from(changed.id()).isEmpty()
                && cascades.reaching(changed.id()).stream()
                        .anyMatch(below -> !restricts.from(below).isEmpty()
                                || context.schema().inbound(below).stream()
                                        .anyMatch(child -> child.key().onDelete() == ReferentialAction.RESTRICT));
    }

    @Override
    public List<Tangle> check(Context context) {
        Net cascades = net(context, ReferentialAction.CASCADE);
        return net(context, ReferentialAction.RESTRICT).edges().stream()
                .filter(edge -> !cascades.from(edge.from()).isEmpty())
                .flatMap(edge -> tangle(edge, cascades).stream())
                .toList();
    }

    private static Net net(Context context, ReferentialAction onDelete) {
        return new Net(context.schema(), edge -> edge.key().onDelete() == onDelete);
    }

    private Optional<Tangle> tangle(Net.Edge restrict, Net cascades) {
        Set<TableId> above = cascades.reachable(restrict.from()).keySet();
        Set<TableId> aboveParent = new LinkedHashSet<>(List.of(restrict.to()));
        aboveParent.addAll(cascades.reachable(restrict.to()).keySet());
        return aboveParent.stream().filter(above::contains).findFirst().map(start -> {
            List<TableId> direct = tables(cascades, restrict.from(), start);
            List<TableId> restricted = new ArrayList<>(tables(cascades, restrict.to(), start));
            restricted.add(restrict.from());
            Set<TableId> all = new HashSet<>(direct);
            all.addAll(restricted);
            return new Tangle(
                    problem(restrict, names(direct, cascades.schema()), names(restricted, cascades.schema())), all);
        });
    }

    /// The tables of a path as a delete goes: from the top down.
    private static List<TableId> tables(Net cascades, TableId from, TableId top) {
        List<TableId> tables = new ArrayList<>(List.of(from));
        cascades.path(from, top).orElseThrow().forEach(edge -> tables.add(edge.to()));
        return tables.reversed();
    }

    private static String names(List<TableId> tables, Schema schema) {
        return tables.stream().map(table -> schema.table(table).name()).collect(Collectors.joining(" -> "));
    }

    private Problem problem(Net.Edge restrict, String cascade, String restricted) {
        Constraint.ForeignKey key = restrict.key();
        String message = ("The design is ambiguous: a delete reaches %s by cascade (%s) and is restricted by it (%s);"
                        + " which comes first depends on the database.")
                .formatted(restrict.child().name(), cascade, restricted);
        return problem(
                Severity.WARNING,
                new Place.OfConstraint(restrict.from(), key.id()),
                message,
                new Problem.Fix(
                        "Use NO ACTION",
                        new SetReferentialActions(
                                restrict.from(), key.id(), ReferentialAction.NO_ACTION, key.onUpdate())));
    }
}
