package keyline.app.canvas.paint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Alphabet.Wanted;

/// Writes texts into pixels, from letters that the toolkit has drawn once in each size. It remembers which letters were
/// left out or borrowed from another size: whoever paints has them drawn and paints again. FX thread only.
final class Letters {

    private static final long MOST_BYTES = 16_000_000;

    private final TextMeasure measure;
    private final LetterRaster raster;
    private final Map<Face, Map<Integer, Alphabet>> alphabets = new EnumMap<>(Face.class);
    private final Set<Alphabet> used = new HashSet<>();

    Letters(TextMeasure measure) {
        this.measure = measure;
        this.raster = new LetterRaster(measure);
    }

    /// The left end of a baseline, in device pixels.
    record Start(int x, int y) {}

    /// Writes a text.
    void write(Pixels target, String text, Start start, Script script) {
        Alphabet alphabet = alphabet(script);
        int colour = Pixels.of(script.colour());
        if (TextMeasure.isSimple(text)) {
            writeLetters(target, text, start, new Line(alphabet, script.size() / alphabet.size(), colour));
        } else {
            target.put(alphabet.text(text), start.x(), start.y(), colour);
        }
        if (!alphabet.wanted().isEmpty()) {
            used.add(alphabet);
        }
    }

    /// @param stretch how much farther apart the letters stand than the size of the alphabet has it
    private record Line(Alphabet alphabet, double stretch, int colour) {}

    private static void writeLetters(Pixels target, String text, Start start, Line line) {
        int phases = line.alphabet.phases();
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != ' ') {
                int fine = (int) (x * phases + 0.5);
                LetterMask mask = line.alphabet.letter(letter, fine % phases);
                target.put(mask, start.x() + fine / phases, start.y(), line.colour);
            }
            x += line.alphabet.width(letter) * line.stretch;
        }
    }

    private Alphabet alphabet(Script script) {
        int steps = Alphabet.steps(script.size());
        Map<Integer, Alphabet> sizes = alphabets.computeIfAbsent(script.face(), _ -> new HashMap<>());
        Alphabet known = sizes.get(steps);
        if (known == null) {
            known = new Alphabet(script.face(), steps, measure, near(script.size(), sizes));
            sizes.put(steps, known);
        }
        return known;
    }

    private static List<Alphabet> near(double size, Map<Integer, Alphabet> sizes) {
        return sizes.values().stream()
                .sorted(Comparator.comparingDouble(other -> Math.abs(other.size() - size)))
                .toList();
    }

    /// Whether a letter was left out since the last drawing.
    boolean isLacking() {
        return used.stream().anyMatch(alphabet -> !alphabet.lacking().isEmpty());
    }

    /// Whether a letter was left out or borrowed since the last drawing.
    boolean isRough() {
        return !used.isEmpty();
    }

    /// Gives up what was left out or borrowed: it isn't seen any more.
    void forget() {
        used.clear();
    }

    /// Has all drawn that were left out or borrowed.
    void draw() {
        draw(Integer.MAX_VALUE);
    }

    /// Has those drawn that were left out.
    void drawLacking() {
        draw(lacking().toList());
    }

    /// Has some of those drawn that were left out or borrowed, those that were left out first.
    void draw(int most) {
        draw(Stream.concat(lacking(), used.stream().flatMap(alphabet -> alphabet.wanted().stream()))
                .distinct()
                .limit(most)
                .toList());
    }

    private Stream<Wanted> lacking() {
        return used.stream().flatMap(alphabet -> alphabet.lacking().stream());
    }

    private void draw(List<Wanted> some) {
        List<LetterMask> drawn = raster.draw(some);
        for (int i = 0; i < drawn.size(); i++) {
            some.get(i).alphabet().add(some.get(i), drawn.get(i));
        }
        used.removeIf(alphabet -> alphabet.wanted().isEmpty());
        if (bytes() > MOST_BYTES) {
            alphabets.clear();
        }
    }

    private long bytes() {
        return alphabets.values().stream()
                .flatMap(sizes -> sizes.values().stream())
                .mapToLong(Alphabet::bytes)
                .sum();
    }
}
