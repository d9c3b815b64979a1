package keyline.app.canvas.paint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;

/// The letters of a face in one size, as far as they are known. A letter that isn't is borrowed from another size if
/// that has it, so that a zoom needn't wait for letters that are seen for one frame.
final class Alphabet {

    private static final double FINEST = 20;
    private static final int FINE = 4;
    private static final long ARRAYS = (long) TextMeasure.SIMPLE * (FINE * 5 + Double.BYTES);
    private static final int STEPS = 4;

    private final Face face;
    private final int steps;
    private final TextMeasure measure;
    private final List<Alphabet> others;
    private final LetterMask[] letters = new LetterMask[TextMeasure.SIMPLE * FINE];
    private final boolean[] borrowed = new boolean[TextMeasure.SIMPLE * FINE];
    private final double[] widths = new double[TextMeasure.SIMPLE];
    private final Map<String, LetterMask> texts = new HashMap<>();
    private long bytes = ARRAYS;
    private final SequencedSet<Wanted> wanted = new LinkedHashSet<>();
    private final SequencedSet<Wanted> lacking = new LinkedHashSet<>();

    /// @param steps the size of the font in quarters of a pixel
    /// @param others from which it borrows, the nearest size first
    Alphabet(Face face, int steps, TextMeasure measure, List<Alphabet> others) {
        this.face = face;
        this.steps = steps;
        this.measure = measure;
        this.others = others;
    }

    /// A letter, or a text that has to be laid out as a whole.
    ///
    /// @param phase how many quarters of a pixel it begins after one
    record Wanted(Alphabet alphabet, String text, int phase) {}

    /// The number of the size next to this one; sizes are a quarter of a pixel apart, which nobody sees.
    static int steps(double size) {
        return (int) Math.max(STEPS, Math.round(size * STEPS));
    }

    Face face() {
        return face;
    }

    /// The size of its font.
    double size() {
        return (double) steps / STEPS;
    }

    /// In how many places between two pixels its letters begin: large ones begin on whole pixels.
    int phases() {
        return size() < FINEST ? FINE : 1;
    }

    /// How far the next letter stands from this one.
    double width(char letter) {
        if (widths[letter] == 0) {
            widths[letter] = measure.width(String.valueOf(letter), face) / face.size() * size();
        }
        return widths[letter];
    }

    LetterMask letter(char letter, int phase) {
        int at = letter * FINE + phase;
        LetterMask known = letters[at];
        if (known == null) {
            Wanted missing = new Wanted(this, String.valueOf(letter), phase);
            wanted.add(missing);
            known = borrow(letter * FINE, phase).orElseGet(() -> lack(missing));
            letters[at] = known;
            bytes += known.bytes();
            borrowed[at] = true;
        }
        return known;
    }

    /// The same letter in another size, where that has it in the same place between two pixels or on a whole one.
    ///
    /// @param first the number of the letter on a whole pixel
    private Optional<LetterMask> borrow(int first, int phase) {
        for (Alphabet other : others) {
            int there = other.owns(first + phase) ? first + phase : first;
            if (other.owns(there)) {
                return Optional.of(other.letters[there].scaled(size() / other.size()));
            }
        }
        return Optional.empty();
    }

    private boolean owns(int at) {
        return letters[at] != null && !borrowed[at];
    }

    private LetterMask lack(Wanted missing) {
        lacking.add(missing);
        return LetterMask.NOTHING;
    }

    /// How much memory it takes, more or less.
    long bytes() {
        return bytes;
    }

    LetterMask text(String text) {
        return texts.computeIfAbsent(text, missing -> {
            Wanted asked = new Wanted(this, missing, 0);
            wanted.add(asked);
            return others.stream()
                    .flatMap(other -> Optional.ofNullable(other.texts.get(missing)).stream()
                            .filter(mask -> mask.width() > 0)
                            .map(mask -> mask.scaled(size() / other.size())))
                    .findFirst()
                    .orElseGet(() -> lack(asked));
        });
    }

    /// What was asked for and isn't known in this size.
    SequencedSet<Wanted> wanted() {
        return wanted;
    }

    /// What of that couldn't even be borrowed.
    SequencedSet<Wanted> lacking() {
        return lacking;
    }

    /// Takes what was wanted; it isn't any more.
    void add(Wanted found, LetterMask mask) {
        wanted.remove(found);
        lacking.remove(found);
        bytes += mask.bytes();
        String text = found.text();
        if (texts.containsKey(text)) {
            texts.put(text, mask);
        } else {
            int at = text.charAt(0) * FINE + found.phase();
            letters[at] = mask;
            borrowed[at] = false;
        }
    }
}
