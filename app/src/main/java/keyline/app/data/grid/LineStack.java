package keyline.app.data.grid;

/// Where the lines of a grid stand below each other: all equally high, with one gap for the callout below its line. In
/// px from the top of the first line.
///
/// @param count of lines
/// @param calloutLine the line with the callout below it; -1 for none
/// @param gap the height of the callout with its margins
record LineStack(long count, long calloutLine, double gap) {

    /// The height of a line.
    static final double LINE = 28;

    /// The upper edge of a line.
    double top(long line) {
        return line * LINE + (calloutLine >= 0 && line > calloutLine ? gap : 0);
    }

    /// Of all lines with the callout.
    double height() {
        return count * LINE + (calloutLine >= 0 ? gap : 0);
    }

    /// The line at a distance from the top; -1 in the gap and below the last.
    long at(double y) {
        if (y < 0) {
            return -1;
        }
        double below = y;
        if (calloutLine >= 0 && y >= (calloutLine + 1) * LINE) {
            below = y - gap;
            if (below < (calloutLine + 1) * LINE) {
                return -1;
            }
        }
        long line = (long) (below / LINE);
        return line < count ? line : -1;
    }

    /// The line at a distance, or that above it where there is none.
    long nearest(double y) {
        long line = at(y);
        if (line >= 0) {
            return line;
        }
        boolean inGap = calloutLine >= 0 && y >= top(calloutLine) && y < top(calloutLine) + LINE + gap;
        return inGap ? calloutLine : Math.max(0, count - 1);
    }
}
