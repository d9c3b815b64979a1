package keyline.model.read.crowsfoot;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Mermaid writes what would mean something else: signs by their numbers or names, as `#34;` and `#quot;`.
final class MermaidText {

    private static final Pattern SIGN = Pattern.compile("[#&](#?)(\\d{1,7}|[a-z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "colon", ":", "semi", ";", "hash", "#", "num",
            "#", "apos", "'");

    private MermaidText() {}

    /// A text as it is meant, on one line.
    static String decoded(String text) {
        return SIGN.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(sign(sign)))
                .replaceAll("<br\\s*/?>", " ")
                .strip();
    }

    private static String sign(MatchResult sign) {
        String said = sign.group(2);
        if (!Character.isDigit(said.charAt(0))) {
            return NAMED.getOrDefault(said, sign.group());
        }
        int point = Integer.parseInt(said);
        boolean writable = Character.isValidCodePoint(point) && !Character.isISOControl(point);
        return writable ? Character.toString(point) : sign.group();
    }

    /// A name without the quotes around it.
    static String name(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return decoded(quoted ? text.substring(1, text.length() - 1) : text);
    }
}
