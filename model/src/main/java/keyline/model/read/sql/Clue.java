package keyline.model.read.sql;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What tells the dialect of a script.
///
/// @param weight how surely, each time that it is found
/// @param signs in small letters; a script without any of them needn't be searched, which takes much longer
/// @param expression in whatever letters
record Clue(String dialect, int weight, List<String> signs, String expression) {

    private static final int MOST_COUNTED = 5;

    /// @param signs with bars between them
    static Clue of(String dialect, int weight, String signs, String expression) {
        return new Clue(dialect, weight, List.of(signs.split("\\|", -1)), expression);
    }

    /// How surely this tells the dialect of a script.
    int weigh(Sample sample) {
        if (signs.stream().noneMatch(sample.small()::contains)) {
            return 0;
        }
        Matcher found = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE)
                .matcher(sample.text());
        int times = 0;
        while (times < MOST_COUNTED && found.find()) {
            times++;
        }
        return times * weight;
    }

    /// The beginning of a script.
    ///
    /// @param small the same in small letters
    record Sample(String text, String small) {

        static Sample of(String text) {
            return new Sample(text, text.toLowerCase(Locale.ROOT));
        }
    }
}
