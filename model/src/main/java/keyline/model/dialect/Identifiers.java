package keyline.model.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// How a dialect writes names: quotes, limits and the words that a name can't be without quotes.
///
/// @param open the opening quote
/// @param close the closing quote, doubled where it occurs in a name
/// @param longest how long a name may be, counted in `unit`
/// @param reserved the reserved words, in upper case
/// @param functions words that are taken for functions where a parenthesis follows, in upper case
public record Identifiers(
        String open,
        String close,
        Folding folding,
        int longest,
        Unit unit,
        Set<String> reserved,
        Set<String> functions) {

    public Identifiers {
        reserved = Set.copyOf(reserved);
        functions = Set.copyOf(functions);
    }

    /// What becomes of a name that is not quoted.
    public enum Folding {
        TO_LOWER_CASE,
        TO_UPPER_CASE,
        KEPT
    }

    /// What the length of a name is counted in.
    public enum Unit {
        /// Of UTF-8.
        BYTES,
        /// Of Unicode.
        CHARACTERS
    }

    /// The words of `text`, which are separated by white space, as a set.
    public static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /// The name in quotes. No system takes the character NUL, so it is left out.
    public String quote(String name) {
        return open + name.replace("\0", "").replace(close, close + close) + close;
    }

    /// The name, in quotes only where it would otherwise be another name or none. Where names become upper case, one in
    /// lower case alone is written bare all the same: nobody there wants to quote every name for ever after.
    public String quoteIfNeeded(String name) {
        return isPlain(name) && !isWord(name) && !changesUnquoted(name) ? name : quote(name);
    }

    /// Looked at by hand: a script asks for tens of thousands of names.
    private static boolean isPlain(String name) {
        boolean plain = !name.isEmpty() && !isDigit(name.charAt(0));
        for (int i = 0; plain && i < name.length(); i++) {
            char letter = name.charAt(i);
            plain = isLetter(letter) || isDigit(letter);
        }
        return plain;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private boolean isWord(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return reserved.contains(upper) || functions.contains(upper);
    }

    private boolean changesUnquoted(String name) {
        return switch (folding) {
            case TO_LOWER_CASE -> !name.equals(name.toLowerCase(Locale.ROOT));
            case TO_UPPER_CASE ->
                !name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
            case KEPT -> false;
        };
    }

    /// Whether both names are one where they are written as [#quoteIfNeeded(String)] writes them.
    public boolean same(String one, String other) {
        boolean bare = quoteIfNeeded(one).equals(one) && quoteIfNeeded(other).equals(other);
        return one.equals(other) || (bare && folding != Folding.KEPT && one.equalsIgnoreCase(other));
    }

    /// Whether the name is a reserved word, in any case.
    public boolean isReserved(String name) {
        return reserved.contains(name.toUpperCase(Locale.ROOT));
    }

    /// Whether the name is no longer than the dialect allows.
    public boolean fits(String name) {
        return length(name) <= longest;
    }

    /// The length of the name, in the dialect's own unit.
    public int length(String name) {
        return switch (unit) {
            case BYTES -> name.getBytes(StandardCharsets.UTF_8).length;
            case CHARACTERS -> name.codePointCount(0, name.length());
        };
    }
}
