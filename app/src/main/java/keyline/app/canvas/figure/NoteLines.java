package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;
import keyline.app.canvas.figure.NoteFigure.Piece;
import keyline.app.canvas.figure.NoteFigure.Span;

/// The lines of a note under way: words that may change their face in the middle, broken at spaces.
final class NoteLines {

    private final double space;
    private final int most;
    private final TextMeasure measure;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();

    /// Lines of a width, of which only the first `most` are of interest.
    NoteLines(double space, int most, TextMeasure measure) {
        this.space = space;
        this.most = most;
        this.measure = measure;
    }

    /// Adds a paragraph, which begins a line of its own.
    void add(List<Piece> paragraph) {
        line = new ArrayList<>();
        for (List<Piece> word : words(paragraph)) {
            if (lines.size() > most) {
                return;
            }
            add(new Word(word));
        }
        lines.add(line);
    }

    /// What is between two spaces.
    private record Word(List<Piece> pieces) {
        double width(TextMeasure measure) {
            return pieces.stream()
                    .mapToDouble(piece -> measure.width(piece.text(), piece.face()))
                    .sum();
        }
    }

    private static List<List<Piece>> words(List<Piece> paragraph) {
        List<List<Piece>> words = new ArrayList<>();
        words.add(new ArrayList<>());
        for (Piece piece : paragraph) {
            String[] parts = piece.text().split("\\s", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    words.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    words.getLast().add(new Piece(piece.face(), parts[i]));
                }
            }
        }
        words.removeIf(List::isEmpty);
        return words;
    }

    private void add(Word word) {
        if (!line.isEmpty()) {
            Span last = line.getLast();
            double gap = measure.width(" ", last.face());
            if (end() + gap + word.width(measure) <= space) {
                line.set(line.size() - 1, new Span(last.x(), last.face(), last.text() + " "));
            } else {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        word.pieces().forEach(this::append);
    }

    private double end() {
        return line.isEmpty() ? 0 : end(line.getLast());
    }

    private double end(Span span) {
        return span.x() + measure.width(span.text(), span.face());
    }

    /// A word that is wider than a line ends in an ellipsis.
    private void append(Piece piece) {
        double x = end();
        String text = measure.fitted(piece.text(), piece.face(), Math.max(0, space - x));
        if (!line.isEmpty() && line.getLast().face() == piece.face()) {
            Span last = line.removeLast();
            line.add(new Span(last.x(), last.face(), last.text() + text));
        } else {
            line.add(new Span(x, piece.face(), text));
        }
    }

    /// The lines that there is room for.
    List<List<Span>> fitted() {
        if (lines.size() <= most) {
            return lines;
        }
        List<Span> cut = new ArrayList<>(lines.get(most - 1));
        Span last = cut.isEmpty() ? new Span(0, Face.COLUMN, "") : cut.removeLast();
        cut.add(new Span(last.x(), last.face(), measure.fitted(last.text() + " …", last.face(), space - last.x())));
        List<List<Span>> fitted = new ArrayList<>(lines.subList(0, most - 1));
        fitted.add(cut);
        return fitted;
    }
}
