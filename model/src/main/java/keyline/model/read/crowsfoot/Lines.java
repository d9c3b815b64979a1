package keyline.model.read.crowsfoot;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import keyline.model.read.markdown.Fences;

/// The lines of a text, one after the other, with one blank where there are several and none around them.
final class Lines {

    /// Longer lines aren't looked at.
    private static final int LONGEST = 5_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Iterator<String> lines;
    private final Told told;
    private int number;

    Lines(Fences.Block block, Told told) {
        this(block.text().lines().toList(), block.line(), told);
    }

    Lines(List<String> lines, int first, Told told) {
        this.lines = lines.iterator();
        this.told = told;
        this.number = first - 1;
    }

    boolean hasNext() {
        return lines.hasNext();
    }

    /// The next line; an empty one for a line that is too long, which is told.
    Line next() {
        String text = lines.next();
        number++;
        if (text.length() <= LONGEST) {
            return new Line(number, BLANKS.matcher(text.strip()).replaceAll(" "));
        }
        told.skip(new Line(number, text), "the line is too long");
        return new Line(number, "");
    }
}
