package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// What is said about the reading of a diagram.
final class Told {

    /// What tells how a diagram looks.
    static final String LOOK = "lines about the look of the diagram";

    private static final int LONGEST = 400;

    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private int guessed;

    /// A line had no effect.
    ///
    /// @param reason a sentence without the point
    void skip(Line line, String reason) {
        skipped.add(Skipped.of(line.number(), line.text(), reason));
    }

    /// Something was read, but not as it stood there.
    void remark(String sentence) {
        remarks.add(Skipped.beginning(sentence, LONGEST));
    }

    /// A design has no place for one of these.
    void lose(String what) {
        lost.merge(what, 1, Integer::sum);
    }

    /// A column has no type there, and got one.
    void guess() {
        guessed++;
    }

    ReadReport report() {
        if (guessed > 0) {
            remark("Columns without a type became text, or int where they are keys: %d.".formatted(guessed));
        }
        Stream<String> notKept =
                lost.entrySet().stream().map(each -> "Not kept: %s (%d).".formatted(each.getKey(), each.getValue()));
        return new ReadReport(skipped, Stream.concat(remarks.stream(), notKept).toList());
    }
}
