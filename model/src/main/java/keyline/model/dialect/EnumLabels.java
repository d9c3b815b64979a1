package keyline.model.dialect;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Which values an enum may have.
final class EnumLabels {

    private static final int LONGEST = 63; // of PostgreSQL, in bytes
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private EnumLabels() {}

    /// PostgreSQL: different ones, none of them too long.
    static boolean areShort(List<String> values) {
        return areDifferent(values, UnaryOperator.identity())
                && values.stream().allMatch(value -> value.getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /// H2: different ones even without case and blanks at the end, none of them blank.
    static boolean areDifferentWords(List<String> values) {
        return areDifferent(values, value -> value.stripTrailing().toUpperCase(Locale.ROOT))
                && values.stream().noneMatch(String::isBlank);
    }

    /// MySQL and MariaDB: different ones by the usual collation, without case, accents and blanks at the end.
    static boolean areDifferentLetters(List<String> values) {
        return areDifferent(
                values,
                value -> MARKS.matcher(Normalizer.normalize(value.stripTrailing(), Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT));
    }

    private static boolean areDifferent(List<String> values, UnaryOperator<String> seen) {
        return !values.isEmpty() && values.stream().map(seen).distinct().count() == values.size();
    }
}
