package keyline.model.read;

/// A statement that had no effect on what was read.
///
/// @param file the name of the file that it is in, empty when only one was read
/// @param line where it begins, from 1; 0 when it comes from a database, which has no lines
/// @param statement as it was written; of a very long one the beginning
/// @param reason a sentence without the point
public record Skipped(String file, int line, String statement, String reason) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_REASON = 200;
    private static final int LINE = 60;

    /// Shortens a statement to what a reader takes in, and a reason, which may quote the statement, to a line.
    public static Skipped of(int line, String statement, String reason) {
        return new Skipped("", line, shortened(statement.strip(), LONGEST), beginning(reason, LONGEST_REASON));
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "..." : text;
    }

    /// The beginning of a text, in one line.
    ///
    /// @param longest how many characters it has at most, without the dots that follow when there is more
    public static String beginning(String text, int longest) {
        String stripped = text.strip();
        String line = stripped.substring(0, Math.min(stripped.length(), 2 * longest)).replaceAll("[\\s\\p{Cntrl}]+", " ");
        boolean whole = line.length() <= longest && stripped.length() <= 2 * longest;
        return whole ? line : line.substring(0, Math.min(longest, line.length())) + "...";
    }

    /// The same, one of several files having it.
    public Skipped in(String name) {
        return new Skipped(name, line, statement, reason);
    }

    /// Its beginning, in one line.
    public String beginning() {
        return beginning(statement, LINE);
    }

    /// Where it stands: `shop.sql line 7`; empty for what comes from a database.
    public String place() {
        return (file + (line > 0 ? " line " + line : "")).strip();
    }

    /// How a list shows it: `line 7: CREATE TRIGGER ... (triggers are no part of a design)`.
    public String text() {
        String place = (file.isEmpty() ? "" : file + " ") + (line > 0 ? "line " + line + ": " : "");
        return "%s%s (%s)".formatted(place, beginning(), reason);
    }
}
