package keyline.model.read.dbml;

import java.util.List;

/// What stands between quotes, as it is meant.
final class DbmlEscapes {

    private DbmlEscapes() {}

    /// A text without its backslashes. One at the end of a line joins it to the next.
    static String resolved(String raw, int line) throws WrongDbml {
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == '\\' && at + 1 < raw.length()) {
                at++;
                if (raw.charAt(at) == 'u') {
                    text.append(unicode(raw, at + 1, line));
                    at += 4;
                } else {
                    append(raw.charAt(at), text);
                }
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private static void append(char escaped, StringBuilder text) {
        switch (escaped) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case '\n' -> {}
            default -> text.append(escaped);
        }
    }

    private static char unicode(String raw, int at, int line) throws WrongDbml {
        String digits = raw.substring(at, Math.min(raw.length(), at + 4));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new WrongDbml(line, "“\\u" + digits + "” is no character");
        }
        return (char) Integer.parseInt(digits, 16);
    }

    /// A text over several lines without the indentation that all of them share, and without empty lines around it.
    static String outdented(String text) {
        List<String> lines = text.lines().toList();
        int shared = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return String.join(
                        "\n",
                        lines.stream()
                                .map(line -> line.substring(Math.min(shared, line.length())))
                                .toList())
                .strip();
    }
}
