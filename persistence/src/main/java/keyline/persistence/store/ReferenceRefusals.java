package keyline.persistence.store;

import java.util.List;
import java.util.stream.Stream;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Refusal.Others;
import keyline.persistence.store.Refusal.Reason;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Violations.Violation;

/// Says why an edit was refused for a foreign key, from the side on which it was broken.
record ReferenceRefusals(Wording wording, Operation operation) {

    Refusal of(Violation violation) {
        return switch (violation.side()) {
            case CHILD -> noParent(violation);
            case PARENT -> hasChildren(violation);
        };
    }

    private String name(Reference reference) {
        return wording.name(reference.table(), reference.what());
    }

    private Refusal noParent(Violation violation) {
        Reference reference = violation.reference();
        String message = "No %s has %s (%s)."
                .formatted(
                        wording.one(reference.parent()),
                        wording.has(reference.parent(), reference.parentColumns(), violation.key()),
                        name(reference));
        Others none = new Others(reference.parent(), 0, List.of());
        return ofChild(violation, message, none, new Remedies(wording).forMissing(violation));
    }

    /// Of a commit, for rows that refer to a key that doesn't exist.
    Refusal ofCommit(Violation violation) {
        Reference reference = violation.reference();
        String message = "%s, which doesn't exist (%s).".formatted(refer(violation), name(reference));
        Others children = new Others(reference.table(), violation.count(), violation.rows());
        Remedies remedies = new Remedies(wording);
        List<Remedy> both = Stream.concat(
                        remedies.forMissing(violation).stream(), remedies.forChildren(violation).stream())
                .toList();
        return ofChild(violation, message, children, both);
    }

    /// "3 orders refer to customer 7"
    private String refer(Violation violation) {
        Reference reference = violation.reference();
        return "%s to %s %s"
                .formatted(
                        wording.refer(violation.count(), reference.table()),
                        wording.one(reference.parent()),
                        Wording.values(violation.key()));
    }

    private Refusal ofChild(Violation violation, String message, Others others, List<Remedy> remedies) {
        Reference reference = violation.reference();
        return new Refusal(
                operation,
                Reason.NO_PARENT,
                reference.table(),
                name(reference),
                reference.inOrder(),
                violation.key(),
                message,
                List.of(others),
                remedies);
    }

    private Refusal hasChildren(Violation violation) {
        Reference reference = violation.reference();
        return new Refusal(
                operation,
                Reason.HAS_CHILDREN,
                reference.parent(),
                name(reference),
                reference.parentColumns(),
                violation.key(),
                "%s (%s).".formatted(refer(violation), name(reference)),
                List.of(new Others(reference.table(), violation.count(), violation.rows())),
                new Remedies(wording).forChildren(violation));
    }
}
