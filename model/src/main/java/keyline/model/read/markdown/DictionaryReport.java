package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// What is said about the reading of a dictionary.
final class DictionaryReport {

    private static final int LONGEST = 400;
    private static final Pattern ROWS = Pattern.compile("Sample rows \\((\\d{1,18}) of (\\d{1,18})\\)");

    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /// A line had no effect.
    ///
    /// @param reason a sentence without the point
    void skip(int line, String statement, String reason) {
        skipped.add(Skipped.of(line, statement, reason));
    }

    void remark(String sentence) {
        remarks.add(Skipped.beginning(sentence, LONGEST));
    }

    /// Tells where fewer rows stand than there were.
    void rows(String table, String title) {
        Matcher said = ROWS.matcher(title);
        if (said.matches() && !said.group(1).equals(said.group(2))) {
            remark("Of “%s” %s of %s rows stand there.".formatted(table, said.group(1), said.group(2)));
        }
    }

    ReadReport report() {
        return new ReadReport(skipped, remarks);
    }
}
