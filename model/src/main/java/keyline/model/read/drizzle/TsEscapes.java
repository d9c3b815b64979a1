package keyline.model.read.drizzle;

/// What stands between quotes, as it is meant.
final class TsEscapes {

    private static final int HIGHEST = 0x10FFFF;

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TsEscapes(String raw) {
        this.raw = raw;
    }

    /// A text without its backslashes. An escape that is none stands for its letter.
    static String resolved(String raw) {
        return raw.indexOf('\\') < 0 ? raw : new TsEscapes(raw).resolve();
    }

    private String resolve() {
        while (at < raw.length()) {
            char letter = raw.charAt(at++);
            if (letter == '\\' && at < raw.length()) {
                escape(raw.charAt(at++));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private void escape(char letter) {
        switch (letter) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'v' -> text.append('\u000B');
            case '0' -> text.append('\0');
            case '\n' -> {}
            case 'x' -> code(at, at + 2, at + 2);
            case 'u' -> unicode();
            default -> text.append(letter);
        }
    }

    private void unicode() {
        int close = raw.startsWith("{", at) ? raw.indexOf('}', at) : -1;
        if (close > 0) {
            code(at + 1, close, close + 1);
        } else {
            code(at, at + 4, at + 4);
        }
    }

    private void code(int from, int to, int next) {
        String digits = raw.substring(Math.min(from, raw.length()), Math.min(to, raw.length()));
        if (digits.matches("[0-9a-fA-F]{1,6}") && Integer.parseInt(digits, 16) <= HIGHEST) {
            text.appendCodePoint(Integer.parseInt(digits, 16));
            at = Math.min(next, raw.length());
        }
    }
}
