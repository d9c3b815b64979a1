package keyline.model.read.csv;

import java.util.Comparator;
import java.util.stream.Stream;

/// Finds out what stands between the cells.
final class Separator {

    private Separator() {}

    /// The separator that the first line has most often outside of quotes, a comma when it has none.
    static char of(String firstLine) {
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingInt(candidate -> count(firstLine, candidate)))
                .filter(best -> count(firstLine, best) > 0)
                .orElse(',');
    }

    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            count += !quoted && line.charAt(at) == wanted ? 1 : 0;
        }
        return count;
    }
}
