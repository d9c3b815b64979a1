package keyline.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which differences are shown.
///
/// @param lower part of a name or type, in lower case; empty for all
/// @param effects those that are shown
record DifferenceFilter(String lower, Set<Effect> effects) {

    DifferenceFilter {
        effects = Set.copyOf(effects);
    }

    /// The lines to show, the folded differences by their first lines only.
    List<DifferenceLine> lines(List<Difference> differences, Predicate<Difference> folded) {
        List<DifferenceLine> lines = new ArrayList<>();
        for (Difference difference : differences) {
            List<Difference.Line> inside = inside(difference);
            if (isShown(difference, inside)) {
                lines.add(new DifferenceLine.Heading(difference));
                if (!folded.test(difference)) {
                    inside.forEach(line -> lines.add(new DifferenceLine.Inside(difference, line)));
                }
            }
        }
        return lines;
    }

    private boolean isShown(Difference difference, List<Difference.Line> inside) {
        return difference.isWithin()
                ? !inside.isEmpty()
                : effects.contains(difference.effect()) && (difference.mentions(lower) || !inside.isEmpty());
    }

    private List<Difference.Line> inside(Difference difference) {
        boolean all = difference.mentions(lower);
        return difference.lines().stream()
                .filter(line -> effects.contains(line.effect()))
                .filter(line -> all || line.mentions(lower))
                .toList();
    }
}
