package keyline.model.read.crowsfoot;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How PlantUML writes texts: signs by their numbers, as `<U+0022>`, and marks for how a text looks.
final class PlantUmlText {

    private static final Pattern LOOK =
            Pattern.compile("</?(?:[a-zA-Z]+|color|size|font|back|img|&[\\w-]+|\\$\\w+)(?:[:=\\s][^<>]*)?>");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|~");
    private static final Pattern SIGN = Pattern.compile("<[Uu]\\+([0-9a-fA-F]{1,6})>|&#(\\d{1,7});");

    private PlantUmlText() {}

    /// A text as it is meant, on one line.
    static String decoded(String text) {
        String plain = LOOK.matcher(text).replaceAll("");
        plain = BOLD.matcher(plain)
                .replaceAll(bold -> bold.group(1) == null ? "" : Matcher.quoteReplacement(bold.group(1)));
        return SIGN.matcher(plain.replace("\\n", " "))
                .replaceAll(sign -> Matcher.quoteReplacement(sign(sign)))
                .strip();
    }

    private static String sign(MatchResult sign) {
        int point = sign.group(1) != null ? Integer.parseInt(sign.group(1), 16) : Integer.parseInt(sign.group(2));
        boolean writable = Character.isValidCodePoint(point) && !Character.isISOControl(point);
        return writable ? Character.toString(point) : sign.group();
    }

    /// A name without the quotes around it.
    static String name(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return decoded(quoted ? text.substring(1, text.length() - 1) : text);
    }
}
