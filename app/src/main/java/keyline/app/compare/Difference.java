package keyline.app.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is different about one thing: a table with all that differs in it, or something else as a whole.
///
/// @param before what it is on the left side; empty where it isn't there
/// @param after what it is on the right side; likewise
/// @param lines what differs in a table; what is in one that is new or gone
record Difference(Effect effect, String before, String after, List<Line> lines) {

    Difference {
        lines = List.copyOf(lines);
    }

    /// Something in a table.
    record Line(Effect effect, String before, String after) {

        boolean mentions(String lower) {
            return (before + "\n" + after).toLowerCase(Locale.ROOT).contains(lower);
        }
    }

    /// Whether the change of a table is one in it, rather than the whole of it.
    boolean isWithin() {
        return !before.isEmpty() && !after.isEmpty() && !lines.isEmpty();
    }

    /// The effects to count: each line of a table that stays, and all else as one.
    Stream<Effect> effects() {
        return isWithin() ? lines.stream().map(Line::effect) : Stream.of(effect);
    }

    boolean mentions(String lower) {
        return new Line(effect, before, after).mentions(lower);
    }
}
