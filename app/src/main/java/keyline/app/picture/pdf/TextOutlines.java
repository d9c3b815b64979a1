package keyline.app.picture.pdf;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Faces;

/// Texts as shapes, as the toolkit sets them on the screen: those that run from right to left or whose letters change
/// with their neighbours, which PDFBox sets one letter behind the other, and those with a character that is only in
/// fonts that can't be put into a PDF. A character without a shape becomes a question mark.
final class TextOutlines {

    /// How many times larger than the text its shape is, since the toolkit rounds to fractions of a pixel.
    static final double MAGNIFIED = 8;

    private static final String IN_NO_FONT = "\uFFFE";

    private final Faces faces;
    private final Map<Integer, Boolean> shapes = new HashMap<>();

    TextOutlines(Faces faces) {
        this.faces = faces;
    }

    /// Whether a text is wrong with its letters one behind the other.
    static boolean isNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                || text.codePoints().anyMatch(TextOutlines::joins);
    }

    private static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /// The shape of a text, from where it begins on its base line. Where a character is missing, those without width,
    /// which would have joined it to others, go too.
    List<PathElement> of(String text, Face face) {
        int[] characters = text.codePoints().toArray();
        if (IntStream.of(characters).allMatch(each -> isShown(each, face))) {
            return outline(text, face);
        }
        StringBuilder shown = new StringBuilder();
        IntStream.of(characters)
                .filter(each -> Character.getType(each) != Character.FORMAT)
                .forEach(each -> shown.appendCodePoint(isShown(each, face) ? each : '?'));
        return outline(shown.toString(), face);
    }

    /// How wide the text is.
    double width(String text, Face face) {
        return set(text, face).getLayoutBounds().getWidth() / MAGNIFIED;
    }

    /// The characters that had no shape so far.
    Set<Integer> missing() {
        Set<Integer> missing = new TreeSet<>();
        shapes.forEach((character, shape) -> {
            if (!shape) {
                missing.add(character);
            }
        });
        return missing;
    }

    private boolean isShown(int character, Face face) {
        return Character.isWhitespace(character)
                || joins(character)
                || shapes.computeIfAbsent(character, _ -> hasShape(Character.toString(character), face));
    }

    /// What no font has is a box, and a coloured picture has no outline.
    private boolean hasShape(String character, Face face) {
        List<PathElement> outline = outline(character, face);
        return !outline.isEmpty()
                && !outline.toString().equals(outline(IN_NO_FONT, face).toString());
    }

    private List<PathElement> outline(String text, Face face) {
        return ((Path) Shape.union(set(text, face), new Path())).getElements();
    }

    private Text set(String text, Face face) {
        Text set = new Text(text);
        set.setFont(faces.font(face, MAGNIFIED));
        return set;
    }
}
