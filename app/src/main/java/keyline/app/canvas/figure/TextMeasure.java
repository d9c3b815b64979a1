package keyline.app.canvas.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// How wide texts are, in pixels at 100 %. A text is the sum of its characters where each stands for itself, as in
/// Latin, Greek and Cyrillic; only others are laid out, and all are measured once. So a schema of 10,000 tables is
/// measured in the time that it takes to look at its characters.
public final class TextMeasure {

    /// Characters below this number stand for themselves.
    public static final int SIMPLE = 0x0500;

    private static final int SAMPLES = 64;

    private final Map<Face, Measured> measured = new EnumMap<>(Face.class);
    private final Faces faces;

    /// Measures with these faces.
    public TextMeasure(Faces faces) {
        this.faces = faces;
    }

    /// The faces that it measures.
    public Faces faces() {
        return faces;
    }

    /// Whether a text is the sum of its characters.
    public static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= SIMPLE) {
                return false;
            }
        }
        return true;
    }

    /// The width of a text.
    public double width(String text, Face face) {
        return of(face).width(text);
    }

    /// `text`, or as much of its beginning as fits into `width` with an ellipsis behind it.
    public String fitted(String text, Face face, double width) {
        if (width(text, face) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", face) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private Measured of(Face face) {
        return measured.computeIfAbsent(face, each -> new Measured(faces.font(each, 1)));
    }

    /// The widths of one font's characters and of the texts that had to be laid out.
    private static final class Measured {

        private final Text ruler = new Text();
        private final double[] characters = new double[SIMPLE];
        private final Map<String, Double> texts = new HashMap<>();

        Measured(javafx.scene.text.Font font) {
            ruler.setFont(font);
        }

        double width(String text) {
            double sum = 0;
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character >= SIMPLE && character != '…') {
                    return texts.computeIfAbsent(text, this::laidOut);
                }
                sum += character == '…' ? texts.computeIfAbsent("…", this::laidOut) : character(character);
            }
            return sum;
        }

        private double character(char character) {
            double known = characters[character];
            if (known == 0) {
                known = laidOut(String.valueOf(character).repeat(SAMPLES)) / SAMPLES;
                characters[character] = known;
            }
            return known;
        }

        private double laidOut(String text) {
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        }
    }
}
