package keyline.model.problem;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.dialect.Identifiers;

/// Finds names that must be unique and aren't.
record Clash(Check rule, Context context) {

    /// The problem of a name, if there is one. Names that differ in case only are an error where the dialect doesn't tell
    /// them apart.
    ///
    /// @param siblings the names of the same table, that of `claim` among them
    Optional<Problem> of(Claim claim, List<Claim> siblings) {
        Set<Claim> rivals = new LinkedHashSet<>(siblings.stream()
                .filter(other -> isRivalInTable(claim, other))
                .toList());
        rivals.addAll(context.rivals(claim));
        if (rivals.isEmpty()) {
            return Optional.empty();
        }
        Named named = claim.named();
        boolean same = rivals.stream().anyMatch(other -> other.named().name().equals(named.name()));
        boolean foldsCase = context.dialect().identifiers().folding() == Identifiers.Folding.KEPT;
        Severity severity = same || foldsCase ? Severity.ERROR : Severity.WARNING;
        return Optional.of(rule.problem(
                severity, named.place(), message(named, rivals), named.renamed(freeName(claim, siblings))));
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

    private String freeName(Claim claim, List<Claim> siblings) {
        for (int n = 2; ; n++) {
            String name = claim.named().name() + "_" + n;
            Claim wanted = new Claim(
                    claim.namespace(),
                    claim.kind(),
                    new Named(claim.named().place(), claim.named().kind(), name, claim.named().owner()));
            boolean free = siblings.stream().noneMatch(wanted::hasNameOf)
                    && context.rivals(wanted).isEmpty();
            if (free) {
                return name;
            }
        }
    }
}
