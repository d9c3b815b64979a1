package keyline.app.text;

import java.text.NumberFormat;
import java.util.Locale;

/// Numbers with their nouns.
public final class Count {

    private Count() {}

    /// "1 table", "1,234 tables".
    ///
    /// @param noun in the singular, with a regular plural: ending in s, x or ch takes es, in y after a consonant ies
    public static String of(long number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /// "1,234".
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    private static String plural(String noun) {
        if (noun.matches(".*(s|x|ch|sh)")) {
            return noun + "es";
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
