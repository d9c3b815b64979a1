package keyline.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnText.Mark;

/// What follows the type in the text of a column: `pk`, `not null unique`, `? default 0`.
record ColumnSuffix(Set<Mark> marks, Optional<ValueSource> source) {

    static final ColumnSuffix NONE = new ColumnSuffix(Set.of(), Optional.empty());

    private static final Set<String> IDENTITY = Set.of("auto", "identity", "autoincrement", "auto_increment");

    private static final Set<String> NOW = Set.of("now", "now()", "current_timestamp", "current_date", "current_time");

    ColumnSuffix {
        marks = Set.copyOf(marks);
    }

    /// Reads all of the words, or nothing.
    static Optional<ColumnSuffix> read(List<String> words) {
        ColumnSuffix suffix = NONE;
        List<String> rest = words;
        while (!rest.isEmpty()) {
            Optional<Taken> taken = take(rest, suffix);
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            suffix = taken.get().suffix();
            rest = rest.subList(taken.get().words(), rest.size());
        }
        return Optional.of(suffix);
    }

    /// What was read so far, and of how many words it took the last of it.
    private record Taken(ColumnSuffix suffix, int words) {}

    private static Optional<Taken> take(List<String> words, ColumnSuffix before) {
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        String second = words.size() > 1 ? words.get(1) : "";
        Optional<Mark> two = Mark.of(first + " " + second.toLowerCase(Locale.ROOT));
        if (two.isPresent()) {
            return Optional.of(new Taken(before.with(two.get()), 2));
        }
        if (first.equals("default") && !second.isEmpty()) {
            return Optional.of(new Taken(before.with(value(second)), 2));
        }
        if (IDENTITY.contains(first)) {
            return Optional.of(identity(before, second));
        }
        return Mark.of(first).map(mark -> new Taken(before.with(mark), 1));
    }

    private static Taken identity(ColumnSuffix before, String mode) {
        return mode.equalsIgnoreCase("always")
                ? new Taken(before.with(new ValueSource.Identity(ValueSource.Identity.Mode.ALWAYS)), 2)
                : new Taken(before.with(new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT)), 1);
    }

    private static ValueSource value(String word) {
        if (word.startsWith("'")) {
            return new ValueSource.Literal(word.substring(1, word.length() - 1).replace("''", "'"));
        }
        if (word.startsWith("(")) {
            return new ValueSource.Expression(word.substring(1, word.length() - 1));
        }
        if (NOW.contains(word.toLowerCase(Locale.ROOT))) {
            return new ValueSource.CurrentTime();
        }
        return word.endsWith(")") ? new ValueSource.Expression(word) : new ValueSource.Literal(word);
    }

    private ColumnSuffix with(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new ColumnSuffix(more, source);
    }

    private ColumnSuffix with(ValueSource value) {
        return new ColumnSuffix(marks, Optional.of(value));
    }
}
