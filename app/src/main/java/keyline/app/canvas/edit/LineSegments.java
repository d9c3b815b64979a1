package keyline.app.canvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields of a typed line, between which Tab moves: the name, the type, and what follows.
record LineSegments(List<Segment> segments) {

    private static final Pattern PARTS = Pattern.compile(
            "\\s*(\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^]]*]|\\S+)(?:\\s+([^\\s(]+(?:\\s*\\([^)]*\\))?))?(?:\\s+(\\S.*?))?\\s*");

    /// A part of the line.
    record Segment(int from, int to) {}

    static LineSegments of(String text) {
        Matcher parts = PARTS.matcher(text);
        List<Segment> found = new ArrayList<>();
        if (parts.matches()) {
            for (int group = 1; group <= 3; group++) {
                if (parts.group(group) != null) {
                    found.add(new Segment(parts.start(group), parts.end(group)));
                }
            }
        }
        return new LineSegments(List.copyOf(found));
    }

    /// The segment behind the one in which the caret is.
    Optional<Segment> after(int caret) {
        return segments.stream().filter(segment -> segment.from > caret).findFirst();
    }

    /// The segment before the one in which the caret is.
    Optional<Segment> before(int caret) {
        int current =
                (int) segments.stream().filter(segment -> segment.from <= caret).count() - 1;
        return current > 0 ? Optional.of(segments.get(current - 1)) : Optional.empty();
    }

    /// Whether a type is still to be typed behind the name, or marks behind the type.
    boolean isOpen() {
        return !segments.isEmpty() && segments.size() < 3;
    }
}
