package keyline.model.read.sql;

/// The texts that the parser hands over as they stand in the script.
final class RawName {

    private RawName() {}

    /// A name without its quotes, or as the database keeps it without.
    static String of(String raw, ScriptDialect dialect) {
        if (raw.length() >= 2) {
            String inner = raw.substring(1, raw.length() - 1);
            switch (raw.charAt(0)) {
                case '"' -> {
                    return inner.replace("\"\"", "\"");
                }
                case '`' -> {
                    return inner.replace("``", "`");
                }
                case '[' -> {
                    return inner.replace("]]", "]");
                }
                default -> {}
            }
        }
        return dialect.folded(raw);
    }

    /// An expression without the parentheses around all of it.
    static String bare(String expression) {
        String bare = expression.strip();
        while (isWrapped(bare)) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    private static boolean isWrapped(String expression) {
        if (!expression.startsWith("(") || !expression.endsWith(")")) {
            return false;
        }
        int depth = 0;
        boolean inText = false;
        for (int at = 0; at < expression.length() - 1; at++) {
            char letter = expression.charAt(at);
            inText ^= letter == '\'';
            depth += inText ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }
}
