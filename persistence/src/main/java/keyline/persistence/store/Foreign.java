package keyline.persistence.store;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ReferentialAction;
import keyline.persistence.store.Requirement.Reference;

/// SQL about foreign keys.
final class Foreign {

    private Foreign() {}

    /// The condition that a row of the parent has the key of a row of the child. A plus before the child's columns
    /// makes SQLite compare as it does for foreign keys: with the affinity of the parent.
    static String match(Reference reference, String parent, String child) {
        return IntStream.range(0, reference.inOrder().size())
                .mapToObj(i -> parent
                        + Physical.quoted(reference.parentColumns().get(i))
                        + " = "
                        + child
                        + Physical.quoted(reference.inOrder().get(i)))
                .collect(Collectors.joining(" AND "));
    }

    /// The FOREIGN KEY clause of a declaration.
    static String clause(Reference reference) {
        return "CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s ON UPDATE %s%s"
                .formatted(
                        Physical.quoted("k" + reference.constraint().value()),
                        Physical.list("", reference.inOrder()),
                        Physical.quoted(reference.parent()),
                        Physical.list("", reference.parentColumns()),
                        reference.onDelete().sql(),
                        reference.onUpdate().sql(),
                        deferral(reference));
    }

    /// Whether one of its actions sets the default.
    static boolean setsDefault(Reference reference) {
        return reference.onDelete() == ReferentialAction.SET_DEFAULT
                || reference.onUpdate() == ReferentialAction.SET_DEFAULT;
    }

    /// Whether one of its actions refuses.
    static boolean refuses(Reference reference) {
        return restricts(reference)
                || reference.onDelete() == ReferentialAction.NO_ACTION
                || reference.onUpdate() == ReferentialAction.NO_ACTION;
    }

    /// Whether one of its actions refuses row by row.
    static boolean restricts(Reference reference) {
        return reference.onDelete() == ReferentialAction.RESTRICT || reference.onUpdate() == ReferentialAction.RESTRICT;
    }

    private static String deferral(Reference reference) {
        return switch (reference.deferral()) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
