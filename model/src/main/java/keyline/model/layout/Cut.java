package keyline.model.layout;

import java.util.Arrays;
import java.util.Comparator;
import keyline.model.diagram.Rectangle;

/// Cuts a frame across its longer side, so that the halves hold as much, again and again.
///
/// @param places all x, then all y, of the parts' middles: their order decides on which side of a cut a part comes
@SuppressWarnings("ArrayRecordComponent") // arrays that nobody compares or keeps
record Cut(double[] areas, double[][] places, Rectangle[] frames) {

    Slice slice(int[] parts, Rectangle frame) {
        if (parts.length == 1) {
            frames[parts[0]] = frame;
            return new Slice.Leaf(parts[0]);
        }
        boolean upright = frame.width() > frame.height();
        int[] sorted = sorted(parts, places[upright ? 0 : 1]);
        int half = half(sorted);
        int[] first = Arrays.copyOf(sorted, half);
        int[] second = Arrays.copyOfRange(sorted, half, sorted.length);
        double share = area(first) / area(sorted);
        return upright
                ? new Slice.Row(slice(first, Slice.left(frame, share)), slice(second, Slice.right(frame, share)))
                : new Slice.Stack(slice(first, Slice.upper(frame, share)), slice(second, Slice.lower(frame, share)));
    }

    private static int[] sorted(int[] parts, double[] axis) {
        return Arrays.stream(parts)
                .boxed()
                .sorted(Comparator.comparingDouble(part -> axis[part]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// How many of the first parts need about half of the room; at least one, and not all.
    private int half(int[] parts) {
        double wanted = area(parts) / 2;
        double used = areas[parts[0]];
        int count = 1;
        while (count < parts.length - 1 && used + areas[parts[count]] / 2 < wanted) {
            used += areas[parts[count++]];
        }
        return count;
    }

    private double area(int[] parts) {
        return Arrays.stream(parts).mapToDouble(part -> areas[part]).sum();
    }
}
