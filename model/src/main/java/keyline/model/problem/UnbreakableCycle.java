package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Deferral;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.dialect.Dialect;
import keyline.model.edit.SetDeferral;
import keyline.model.edit.SetNullable;

/// Tables refer to each other in a cycle, and none of the foreign keys may be NULL or be checked later.
final class UnbreakableCycle implements Check {

    @Override
    public String key() {
        return "unbreakable-cycle";
    }

    @Override
    public String help() {
        return "Each of these tables needs a row of the next one first, so none can get its first row. Make one of the"
                + " foreign keys nullable, or have it checked at commit where the database can.";
    }

    @Override
    public boolean mayTangle(Table changed, Context context) {
        Net net = mandatory(context);
        return net.from(changed.id()).stream()
                .anyMatch(edge -> net.path(edge.to(), changed.id()).isPresent());
    }

    @Override
    public List<Tangle> check(Context context) {
        Net net = mandatory(context).withoutDeadEnds();
        return net.edges().stream()
                .flatMap(edge -> problem(edge, net, context).stream())
                .toList();
    }

    private static Net mandatory(Context context) {
        return new Net(context.schema(), edge -> isMandatory(edge, context.dialect()));
    }

    private static boolean isMandatory(Net.Edge edge, Dialect dialect) {
        Table child = edge.child();
        boolean later = dialect.hasDeferrableForeignKeys() && edge.key().deferral() != Deferral.NOT_DEFERRABLE;
        return !later
                && edge.key().columns().stream()
                        .allMatch(column -> child.find(column).isPresent() && child.isNotNull(column));
    }

    /// The problem of the shortest cycle through a key, reported at the oldest of its tables only.
    private Optional<Tangle> problem(Net.Edge edge, Net net, Context context) {
        int oldest = edge.from().value();
        return net.path(edge.to(), edge.from())
                .filter(back -> back.stream().allMatch(other -> other.from().value() > oldest))
                .map(back -> Stream.concat(Stream.of(edge), back.stream())
                        .map(Net.Edge::child)
                        .toList())
                .map(cycle -> new Tangle(
                        problem(edge, cycle, context),
                        cycle.stream().map(Table::id).collect(Collectors.toSet())));
    }

    private Problem problem(Net.Edge edge, List<Table> cycle, Context context) {
        Table child = edge.child();
        String message = "%s -> %s is a cycle of foreign keys that take no NULL: no row can be the first."
                .formatted(cycle.stream().map(Table::name).collect(Collectors.joining(" -> ")), child.name());
        List<Problem.Fix> fixes = new ArrayList<>();
        if (context.dialect().hasDeferrableForeignKeys()) {
            fixes.add(new Problem.Fix(
                    "Check at commit",
                    new SetDeferral(child.id(), edge.key().id(), Deferral.INITIALLY_DEFERRED)));
        }
        edge.key().columns().stream()
                .filter(column -> !child.inPrimaryKey(column))
                .findFirst()
                .map(column -> new Problem.Fix(
                        "Make " + Relation.text(child, List.of(column)) + " nullable",
                        new SetNullable(child.id(), column)))
                .ifPresent(fixes::add);
        Place place = new Place.OfConstraint(child.id(), edge.key().id());
        return new Problem(key(), Severity.WARNING, place, message, fixes);
    }
}
