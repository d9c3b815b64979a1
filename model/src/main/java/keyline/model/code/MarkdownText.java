package keyline.model.code;

import java.util.regex.Pattern;

/// How Markdown writes texts that aren't to be read as Markdown, nor as HTML. All of them are on one line and can stand
/// in the cell of a table.
final class MarkdownText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]<>|~&$#!{}]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern FENCE = Pattern.compile("`+");
    private static final Pattern LIST = Pattern.compile("^(?:([-+=])|(\\d+)([.)])(?=\\s|$))");

    private MarkdownText() {}

    /// A text as it is, without marks, links and tags.
    static String text(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        String escaped = MARKS.matcher(line).replaceAll("\\\\$0");
        return LIST.matcher(escaped)
                .replaceFirst(start ->
                        start.group(1) == null ? start.group(2) + "\\\\" + start.group(3) : "\\\\" + start.group(1));
    }

    /// A text as code; nothing when it is empty.
    static String code(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip().replace("|", "\\|");
        if (line.isEmpty()) {
            return "";
        }
        String fence = fence(line, 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    /// Code over several lines.
    static String block(String language, String text) {
        String fence = fence(text, 3);
        return fence + language + "\n" + text.strip() + "\n" + fence + "\n";
    }

    /// A link to a heading of the same document.
    static String link(String text, String anchor) {
        return "[" + text(text) + "](#" + anchor + ")";
    }

    /// More backticks than stand in the text anywhere together.
    private static String fence(String text, int least) {
        int longest = FENCE.matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, longest + 1));
    }
}
