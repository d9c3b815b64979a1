package keyline.model.read;

/// A statement that had no effect on what was read.
///
/// @param file the name of the file that it is in, empty when only one was read
/// @param line where it begins, from 1; 0 when it comes from a database, which has no lines
/// @param statement its beginning, in one line
/// @param reason a sentence without the point
public record Skipped(String file, int line, String statement, String reason) {

    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 200;

    /// Shortens a statement and a reason, which may quote the statement, to what a list can show.
    public static Skipped of(int line, String statement, String reason) {
        return new Skipped("", line, beginning(statement, LONGEST), beginning(reason, LONGEST_REASON));
    }

    /// The beginning of a text, in one line.
    ///
    /// @param longest how many characters it has at most, without the dots that follow when there is more
    public static String beginning(String text, int longest) {
        String stripped = text.strip();
        String line =
                stripped.substring(0, Math.min(stripped.length(), 2 * longest)).replaceAll("[\\s\\p{Cntrl}]+", " ");
        boolean whole = line.length() <= longest && stripped.length() <= 2 * longest;
        return whole ? line : line.substring(0, Math.min(longest, line.length())) + "...";
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
