package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;

/// The text of a note, wrapped to its width; what doesn't fit its height ends in an ellipsis.
///
/// @param lines from the top
public record NoteFigure(List<List<Span>> lines) {

    /// The space around the text.
    public static final double PADDING = 12;

    /// The height of a line.
    public static final double LINE = 18;

    private static final String FENCE = "```";

    public NoteFigure {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// A part of a line in one face.
    ///
    /// @param x where it begins, from the left end of the line
    public record Span(double x, Face face, String text) {}

    /// Wraps `text` into a note of this size. It is Markdown, of which headings, lists, strong and emphasised words and
    /// code are shown as such; of links the text is shown.
    public static NoteFigure of(String text, double width, double height, TextMeasure measure) {
        int most = Math.max(1, (int) ((height - 2 * PADDING) / LINE));
        NoteLines lines = new NoteLines(width - 2 * PADDING, most, measure);
        boolean isFenced = false;
        for (String paragraph : text.lines().toList()) {
            boolean isFence = paragraph.strip().startsWith(FENCE);
            isFenced ^= isFence;
            if (!isFence) {
                lines.add(isFenced ? List.of(new Piece(Face.CODE, paragraph)) : pieces(paragraph));
            }
        }
        return new NoteFigure(lines.fitted());
    }

    /// Words of one face.
    record Piece(Face face, String text) {}

    private static List<Piece> pieces(String paragraph) {
        if (paragraph.startsWith("#")) {
            return NoteMarks.pieces(paragraph.replaceFirst("^#+\\s*", ""), Face.KEY_COLUMN);
        }
        List<Piece> pieces = new ArrayList<>();
        String words = paragraph.replaceFirst("^\\s*[-*+]\\s+", "");
        if (words.length() < paragraph.length()) {
            pieces.add(new Piece(Face.COLUMN, "• "));
        }
        pieces.addAll(NoteMarks.pieces(words, Face.COLUMN));
        return pieces;
    }
}
