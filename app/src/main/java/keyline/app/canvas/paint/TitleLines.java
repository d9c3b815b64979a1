package keyline.app.canvas.paint;

import java.util.List;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;

/// The name of a table as it stands on its card when that is seen from afar: on one line, or on two where these can be
/// larger, broken between two of its words.
///
/// @param size of the font, in pixels of the screen
record TitleLines(List<String> lines, double size) {

    /// The height of a line, in sizes of the font.
    static final double LEADING = 1.2;

    private static final double LARGEST = 11;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;

    /// A card, in pixels of the screen.
    record Room(double width, double height) {}

    /// As large as it fits; cut short only when the smallest doesn't.
    static TitleLines of(String title, Room room, TextMeasure measure) {
        TitleLines best = largest(List.of(title), room, measure);
        for (int at = 1; at < title.length() && best.size < LARGEST; at++) {
            if (isBetweenWords(title, at)) {
                TitleLines two = largest(List.of(title.substring(0, at).strip(), title.substring(at)), room, measure);
                best = two.size > best.size ? two : best;
            }
        }
        return best.size < SMALLEST ? cut(title, room, measure) : best;
    }

    private static boolean isBetweenWords(String title, int at) {
        char before = title.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || (Character.isLowerCase(before) && Character.isUpperCase(title.charAt(at)));
    }

    private static TitleLines largest(List<String> lines, Room room, TextMeasure measure) {
        double widest = lines.stream()
                .mapToDouble(line -> measure.width(line, Face.NAME) / Face.NAME.size())
                .max()
                .orElseThrow();
        double high = lines.size() == 1 ? LARGEST : room.height / (lines.size() * LEADING);
        double size = Math.floor(Math.min(room.width / widest, high) / STEP) * STEP;
        return new TitleLines(lines, Math.min(size, LARGEST));
    }

    private static TitleLines cut(String title, Room room, TextMeasure measure) {
        double width = room.width / SMALLEST * Face.NAME.size();
        return new TitleLines(List.of(measure.fitted(title, Face.NAME, width)), SMALLEST);
    }
}
