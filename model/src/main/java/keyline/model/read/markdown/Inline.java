package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands within a line of Markdown as it is meant: escaped signs, code, links.
final class Inline {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`{1,50})(?!`)(.*?[^`])\\1(?!`)");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern MARKED = Pattern.compile("(?<!\\\\)(\\*\\*|__|\\*|~~)(\\S(?:.*\\S)?)\\1");

    private Inline() {}

    /// The cells of a line of a table, each as it stands there.
    static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : BETWEEN_CELLS.split(inner, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /// A text that is code as a whole, or has none.
    static String text(String written) {
        Matcher code = CODE.matcher(written);
        if (code.matches()) {
            return code(code);
        }
        Matcher marked = MARKED.matcher(written);
        return ESCAPED.matcher(marked.matches() ? marked.group(2) : written).replaceAll("$1");
    }

    private static String code(Matcher found) {
        String inside = found.group(2).replace("\\|", "|");
        boolean padded = inside.length() > 2 && inside.startsWith(" ") && inside.endsWith(" ");
        return padded ? inside.substring(1, inside.length() - 1) : inside;
    }

    /// The codes in a line, in their order.
    static List<String> codes(String line) {
        return CODE.matcher(line)
                .results()
                .map(found -> line.substring(found.start(), found.end()))
                .map(Inline::text)
                .toList();
    }

    /// What a line is without its codes.
    static String withoutCodes(String line) {
        return CODE.matcher(line).replaceAll("");
    }
}
