package keyline.model.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers and texts. A number between quotes, which is how PostgreSQL tells one with a sign, is that number where it
/// is told as a number is: `'007'` is a text.
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?(?:[eE][-+]?\\d{1,2})?");

    /// What changes the meaning of the text behind it: bytes, bits, and escapes.
    private static final Set<String> MARKS = Set.of("x", "b", "e");

    private Literals() {}

    static boolean isNumber(Term term) {
        return term.parts().isEmpty() && NUMBER.matcher(term.head()).matches();
    }

    /// A number with as few digits as tell it. What is too large to be told with all of its digits is as written.
    static Term number(String digits) {
        return Term.of(
                NUMBER.matcher(digits).matches() ? shortest(new BigDecimal(digits)) : digits.toLowerCase(Locale.ROOT));
    }

    private static String shortest(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static Term negative(Term term) {
        return isNumber(term)
                ? Term.of(shortest(new BigDecimal(term.head()).negate()))
                : Term.of("minus", List.of(term));
    }

    static Term text(String token) {
        Term number = numberIn(token);
        return token.equals("'" + number.head() + "'") ? number : Term.of(token);
    }

    /// A text with a type, a character set or a mark before it.
    static Term text(String word, String token) {
        return MARKS.contains(word) ? Term.of(word + token) : text(token);
    }

    /// The number that a text says, or the text.
    static Term numberIn(String token) {
        String inner = token.length() < 2 ? token : token.substring(1, token.length() - 1);
        return token.startsWith("'") && NUMBER.matcher(inner).matches() ? number(inner) : Term.of(token);
    }
}
