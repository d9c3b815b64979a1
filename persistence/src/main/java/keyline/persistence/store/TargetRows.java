package keyline.persistence.store;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.persistence.store.Requirement.Reference;

/// Queries for the rows that a cure is about.
final class TargetRows {

    private TargetRows() {}

    /// Their rowids.
    static String of(Cure.Target target, Snapshot snapshot) {
        String offenders = "SELECT rid FROM keyline_offenders WHERE kind = %d AND id = %d"
                .formatted(Offenders.kind(target.what()), Offenders.id(target.what()));
        return switch (target.extent()) {
            case ALL -> offenders;
            case ALL_BUT_FIRST ->
                "SELECT r.\"rid\" FROM %s r WHERE r.\"rid\" IN (%s) AND %s"
                        .formatted(
                                Physical.quoted(target.table()), offenders, twin(requirement(target, snapshot), "<"));
            case WITHOUT_KEY ->
                "SELECT r.\"rid\" FROM %s r WHERE r.\"rid\" IN (%s) AND (%s)"
                        .formatted(Physical.quoted(target.table()), offenders, noKey(requirement(target, snapshot)));
        };
    }

    /// The requirement that a target is about, which is pending.
    static Requirement requirement(Cure.Target target, Snapshot snapshot) {
        return snapshot.demandsOf(target.table()).find(target.what()).orElseThrow();
    }

    /// The foreign key that a target is about.
    static Reference reference(Cure.Target target, Snapshot snapshot) {
        return (Reference) requirement(target, snapshot);
    }

    /// The condition that a row `r` agrees in a key with another, whose rowid compares so with its own.
    static String twin(Requirement requirement, String comparison) {
        return switch (requirement) {
            case Requirement.UniqueKey key -> key.twin(comparison);
            case Requirement.UniqueExpressions key -> key.twin(comparison);
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _, Reference _ -> "0";
        };
    }

    private static String noKey(Requirement requirement) {
        return requirement instanceof Requirement.UniqueKey key ? key.anyNull() : "0";
    }

    /// The keys, in columns `k0`, `k1`, ..., that rows look for in vain.
    static String missingKeys(Reference reference) {
        String cells = IntStream.range(0, reference.inOrder().size())
                .mapToObj(i -> "r.%s AS k%d"
                        .formatted(Physical.quoted(reference.inOrder().get(i)), i))
                .collect(Collectors.joining(", "));
        String order = IntStream.rangeClosed(1, reference.inOrder().size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return ("SELECT DISTINCT %s FROM %s r WHERE r.\"rid\" IN (SELECT rid FROM keyline_offenders WHERE kind = 1 AND"
                        + " id = %d) ORDER BY %s")
                .formatted(cells, Physical.quoted(reference.table()), Offenders.id(reference.what()), order);
    }
}
