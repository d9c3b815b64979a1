package keyline.model.read.crowsfoot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many rows may stand at an end of a relation.
enum Count {
    ONE(List.of("||", "|", "only one", "one", "1", "1..1")),
    ZERO_OR_ONE(List.of("|o", "o|", "zero or one", "one or zero", "0..1")),
    ONE_OR_MORE(List.of("}|", "|{", "one or more", "one or many", "many(1)", "1+", "1..*", "1..n", "1..m")),
    ZERO_OR_MORE(List.of(
            "}o",
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
            "m")),
    UNSAID(List.of(""));

    private final List<String> words;

    Count(List<String> words) {
        this.words = words;
    }

    /// What a sign or a few words say; nothing where they aren't known.
    static Optional<Count> of(String text) {
        String wanted = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (Count each : values()) {
            if (each.words.contains(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether more than one row may stand there.
    boolean isMany() {
        return this == ONE_OR_MORE || this == ZERO_OR_MORE;
    }
}
