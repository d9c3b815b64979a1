package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;

/// The text of a note, wrapped to its width; what doesn't fit its height ends in an ellipsis.
///
/// @param lines from the top
public record NoteFigure(List<Line> lines) {

    /// The space around the text.
    public static final double PADDING = 12;

    /// The height of a line.
    public static final double LINE = 18;

    public NoteFigure {
        lines = List.copyOf(lines);
    }

    /// One line of a note.
    public record Line(Face face, String text) {}

    /// Wraps `text` into a note of this size. It is Markdown, of which headings and lists are shown as such; of links
    /// the
    /// text is shown, and the marks of bold words and code are left out.
    public static NoteFigure of(String text, double width, double height, TextMeasure measure) {
        double space = width - 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrap(paragraph, space, measure, lines));
        int most = Math.max(1, (int) ((height - 2 * PADDING) / LINE));
        if (lines.size() > most) {
            Line last = lines.get(most - 1);
            lines.set(most - 1, new Line(last.face, measure.fitted(last.text + " …", last.face, space)));
            return new NoteFigure(lines.subList(0, most));
        }
        return new NoteFigure(lines);
    }

    private static void wrap(String paragraph, double space, TextMeasure measure, List<Line> lines) {
        Face face = paragraph.startsWith("#") ? Face.KEY_COLUMN : Face.COLUMN;
        StringBuilder line = new StringBuilder();
        for (String word : shown(paragraph).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.width(longer, face) > space) {
                lines.add(new Line(face, line.toString()));
                longer = word;
            }
            line.setLength(0);
            line.append(measure.fitted(longer, face, space));
        }
        lines.add(new Line(face, line.toString()));
    }

    private static String shown(String paragraph) {
        return paragraph
                .replaceFirst("^#+\\s*", "")
                .replaceFirst("^\\s*[-*]\\s+", "• ")
                .replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1")
                .replace("**", "")
                .replace("`", "");
    }
}
