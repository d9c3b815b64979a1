package keyline.model.read.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.read.Skipped;

/// What was read, but not as it stood there. What a script says of a thousand columns is remarked upon once.
final class Remarks {

    private static final int LONGEST = 100;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// Remarks upon one more of what isn't kept.
    ///
    /// @param what in the plural and without a count: `collations of columns`
    void notKept(String what) {
        counts.merge(Skipped.beginning(what, LONGEST), 1, Integer::sum);
    }

    /// The sentences.
    List<String> sentences() {
        return counts.entrySet().stream()
                .map(entry -> "Not kept: %s (%d).".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
