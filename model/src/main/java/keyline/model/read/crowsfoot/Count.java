package keyline.model.read.crowsfoot;

import java.util.Locale;
import java.util.Optional;

/// How many rows may stand at an end of a relation.
enum Count {
    ONE,
    ZERO_OR_ONE,
    ONE_OR_MORE,
    ZERO_OR_MORE,
    UNSAID;

    /// What a sign or a few words say; nothing where they aren't known.
    static Optional<Count> of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "||", "|", "only one", "one", "1", "1..1" -> Optional.of(ONE);
            case "|o", "o|", "zero or one", "one or zero", "0..1" -> Optional.of(ZERO_OR_ONE);
            case "}|", "|{", "one or more", "one or many", "many(1)", "1+", "1..*", "1..n", "1..m" ->
                Optional.of(ONE_OR_MORE);
            case "}o",
                    "o{",
                    "}",
                    "{",
                    "zero or more",
                    "zero or many",
                    "many(0)",
                    "many",
                    "0+",
                    "*",
                    "0..*",
                    "0..n",
                    "0..m",
                    "n",
                    "m" -> Optional.of(ZERO_OR_MORE);
            case "" -> Optional.of(UNSAID);
            default -> Optional.empty();
        };
    }

    /// Whether more than one row may stand there.
    boolean isMany() {
        return this == ONE_OR_MORE || this == ZERO_OR_MORE;
    }
}
