package keyline.app.data.row;

/// What is selected in a grid: the cells between two corners, or whole lines.
///
/// @param anchorLine where the selecting began
/// @param line where the cursor is
/// @param column where the cursor is, from 0
public record Span(long anchorLine, int anchorColumn, long line, int column, Kind kind) {

    /// What is meant by it.
    public enum Kind {
        CELLS,
        LINES
    }

    /// The first cell.
    public static final Span FIRST = at(0, 0);

    /// One cell.
    public static Span at(long line, int column) {
        return new Span(line, column, line, column, Kind.CELLS);
    }

    /// One whole line.
    public static Span line(long line) {
        return new Span(line, 0, line, 0, Kind.LINES);
    }

    /// From where this one began to there.
    public Span to(long otherLine, int otherColumn) {
        return new Span(anchorLine, anchorColumn, otherLine, otherColumn, kind);
    }

    /// This with both ends within so many lines and columns.
    public Span within(long lines, int columns) {
        return new Span(
                Math.clamp(anchorLine, 0, Math.max(0, lines - 1)),
                Math.clamp(anchorColumn, 0, Math.max(0, columns - 1)),
                Math.clamp(line, 0, Math.max(0, lines - 1)),
                Math.clamp(column, 0, Math.max(0, columns - 1)),
                kind);
    }

    /// The uppermost line.
    public long top() {
        return Math.min(anchorLine, line);
    }

    /// The lowest line.
    public long bottom() {
        return Math.max(anchorLine, line);
    }

    /// The leftmost column.
    public int left() {
        return Math.min(anchorColumn, column);
    }

    /// The rightmost column of those cells.
    public int right() {
        return Math.max(anchorColumn, column);
    }

    /// Whether the line is selected as a whole.
    public boolean hasLine(long index) {
        return kind == Kind.LINES && index >= top() && index <= bottom();
    }

    /// Whether the cell is selected, with others or alone.
    public boolean has(long index, int at) {
        return index >= top() && index <= bottom() && (kind == Kind.LINES || (at >= left() && at <= right()));
    }

    /// Whether the cursor is there.
    public boolean isAt(long index, int at) {
        return kind == Kind.CELLS && index == line && at == column;
    }

    /// Whether it is more than one cell.
    public boolean isSeveral() {
        return kind == Kind.LINES || top() != bottom() || left() != right();
    }
}
