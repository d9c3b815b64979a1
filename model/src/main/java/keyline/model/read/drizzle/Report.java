package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// What isn't understood, and what a design has no place for.
final class Report {

    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    void add(List<Skipped> some, String file) {
        some.forEach(each -> skipped.add(each.in(file)));
    }

    /// Something has no effect.
    void skip(String file, int line, String what, String reason) {
        skipped.add(Skipped.of(line, what, reason).in(file));
    }

    /// A design has no place for one of these.
    void lost(String what) {
        lost.merge(what, 1, Integer::sum);
    }

    /// Something is read, but not as it stands there.
    void remark(String sentence) {
        remarks.add(sentence);
    }

    ReadReport complete() {
        skipped.sort(Comparator.comparing(Skipped::file).thenComparingInt(Skipped::line));
        List<String> all = new ArrayList<>(remarks);
        lost.forEach((what, count) -> all.add("Not kept: %s (%d).".formatted(what, count)));
        return new ReadReport(skipped, all);
    }
}
