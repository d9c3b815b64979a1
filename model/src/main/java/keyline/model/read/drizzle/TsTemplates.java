package keyline.model.read.drizzle;

import java.util.ArrayDeque;
import java.util.Deque;

/// Finds the ends of templates, which may hold expressions with templates in them.
final class TsTemplates {

    private TsTemplates() {}

    /// Where the quote stands that closes a template, or -1.
    ///
    /// @param from behind the quote that opens it
    static int end(String text, int from, int end) {
        return closing('`', text, from, end);
    }

    /// Where the brace stands that closes an expression within a template, or -1.
    ///
    /// @param from behind the brace that opens it
    static int endOfHole(String text, int from, int end) {
        return closing('{', text, from, end);
    }

    private static int closing(char opened, String text, int from, int end) {
        Deque<Character> open = new ArrayDeque<>();
        open.push(opened);
        for (int at = from; at < end; at++) {
            char letter = text.charAt(at);
            boolean inTemplate = open.element() == '`';
            if (letter == '\\') {
                at++;
            } else if (letter == '`' && !inTemplate) {
                open.push('`');
            } else if ((letter == '`' && inTemplate) || (letter == '}' && !inTemplate)) {
                open.pop();
                if (open.isEmpty()) {
                    return at;
                }
            } else if (inTemplate && text.startsWith("${", at)) {
                open.push('{');
                at++;
            } else if (!inTemplate && letter == '{') {
                open.push('{');
            } else if (!inTemplate && (letter == '"' || letter == '\'')) {
                at = behindText(text, at, end);
            }
        }
        return -1;
    }

    private static int behindText(String text, int from, int end) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < end && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
