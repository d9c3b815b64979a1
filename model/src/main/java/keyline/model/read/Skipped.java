package keyline.model.read;

/// A statement that had no effect on what was read.
///
/// @param line where it begins, from 1; 0 when it comes from a database, which has no lines
/// @param statement its beginning, in one line
/// @param reason a sentence without the point
public record Skipped(int line, String statement, String reason) {

    private static final int LONGEST = 60;

    /// Shortens a statement to what a list can show.
    public static Skipped of(int line, String statement, String reason) {
        String text = statement.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return new Skipped(line, start, reason);
    }

    /// How a list shows it: `line 7: CREATE TRIGGER ... (triggers are no part of a design)`.
    public String text() {
        return "%s%s (%s)".formatted(line > 0 ? "line " + line + ": " : "", statement, reason);
    }
}
