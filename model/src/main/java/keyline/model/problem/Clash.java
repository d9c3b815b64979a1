package keyline.model.problem;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.ConstraintId;
import keyline.model.IndexId;
import keyline.model.NodeId;
import keyline.model.Place;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.dialect.Identifiers;
import keyline.model.edit.MakeNameUnique;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameIndex;

/// Finds names that must be unique and aren't.
record Clash(Check rule, Context context) {

    /// The problem of a name, if there is one. Names that differ in case only are an error where the dialect doesn't
    /// tell them apart.
    ///
    /// @param siblings the names of the same table, that of `claim` among them
    Optional<Problem> of(Claim claim, List<Claim> siblings) {
        Set<Claim> rivals = new LinkedHashSet<>();
        siblings.stream().filter(other -> isRivalInTable(claim, other)).forEach(rivals::add);
        rivals.addAll(context.rivals(claim));
        if (rivals.isEmpty()) {
            return Optional.empty();
        }
        Named named = claim.named();
        boolean same = rivals.stream().anyMatch(other -> other.named().name().equals(named.name()));
        boolean foldsCase = context.dialect().identifiers().folding() == Identifiers.Folding.KEPT;
        Severity severity = same || foldsCase ? Severity.ERROR : Severity.WARNING;
        return Optional.of(new Problem(
                rule.key(), severity, named.place(), message(named, rivals), fix(named).stream().toList()));
    }

    private boolean isRivalInTable(Claim claim, Claim other) {
        return !other.equals(claim)
                && claim.hasNameOf(other)
                && !Collections.disjoint(claim.scopes(context.dialect()), other.scopes(context.dialect()));
    }

    private static String message(Named named, Set<Claim> rivals) {
        String first = rivals.iterator().next().named().text();
        String rest = rivals.size() > 1 ? " and " + (rivals.size() - 1) + " more" : "";
        return "%s has the same name as %s%s.".formatted(named.subject(), first, rest);
    }

    /// A fix that finds a free name when it is applied: by then another may be free than now.
    private static Optional<Problem.Fix> fix(Named named) {
        return switch (named.place()) {
            case Place.OfTable(TableId table) -> Optional.of(numbered(table));
            case Place.OfView(ViewId view) -> Optional.of(numbered(view));
            case Place.OfConstraint(TableId table, ConstraintId constraint) ->
                Optional.of(new Problem.Fix("Derive its name", new RenameConstraint(table, constraint, "")));
            case Place.OfIndex(TableId table, IndexId index) ->
                Optional.of(new Problem.Fix("Derive its name", new RenameIndex(table, index, "")));
            case Place.OfColumn _, Place.OfType _, Place.OfNamespace _, Place.OfSchema _ -> Optional.empty();
        };
    }

    private static Problem.Fix numbered(NodeId node) {
        return new Problem.Fix("Put a number behind it", new MakeNameUnique(node));
    }
}
