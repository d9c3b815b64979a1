package keyline.model.read;

/// A statement that had no effect on what was read.
///
/// @param file the name of the file that it is in, empty when only one was read
/// @param line where it begins, from 1; 0 when it comes from a database, which has no lines
/// @param statement its beginning, in one line
/// @param reason a sentence without the point
public record Skipped(String file, int line, String statement, String reason) {

    private static final int LONGEST = 60;

    /// Shortens a statement to what a list can show.
    public static Skipped of(int line, String statement, String reason) {
        String text = statement.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return new Skipped("", line, start, reason);
    }

    /// The same, one of several files having it.
    public Skipped in(String name) {
        return new Skipped(name, line, statement, reason);
    }

    /// How a list shows it: `line 7: CREATE TRIGGER ... (triggers are no part of a design)`.
    public String text() {
        String place = (file.isEmpty() ? "" : file + " ") + (line > 0 ? "line " + line + ": " : "");
        return "%s%s (%s)".formatted(place, statement, reason);
    }
}
