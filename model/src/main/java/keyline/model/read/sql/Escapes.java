package keyline.model.read.sql;

/// The escapes of texts: with backslashes, as MySQL, PostgreSQL's `E'...'` and its `COPY` have them.
final class Escapes {

    private Escapes() {}

    /// The text that is meant. A backslash before any other character means that character.
    static String resolved(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length()) {
                at++;
                resolved.append(meant(text.charAt(at)));
            } else {
                resolved.append(letter);
            }
        }
        return resolved.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000B';
            case 'Z' -> '\u001A';
            case '0' -> '\0';
            default -> letter;
        };
    }
}
