package keyline.persistence.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, and perhaps a time, as scripts of other databases write them: `7/4/1996` (SQL Server, in the American order),
/// `17-JUN-2003` (Oracle), `19960704`, or with a time that the column has no place for.
///
/// @param day in ISO 8601
/// @param time empty when there is none
record WrittenDay(String day, String time) {

    private static final String TIME =
            "(?:[ T](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\d*)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);
    private static final Pattern ORACLE = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{4})" + TIME);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// The day that is meant, or nothing when it is none of these.
    static Optional<WrittenDay> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(of(iso.group(1), iso.group(2), iso.group(3), iso));
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return Optional.of(of(plain.group(1), plain.group(2), plain.group(3), plain));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return Optional.of(of(american.group(3), american.group(1), american.group(2), american));
        }
        Matcher oracle = ORACLE.matcher(text);
        int month = oracle.matches() ? MONTHS.indexOf(oracle.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        return month > 0
                ? Optional.of(of(oracle.group(3), Integer.toString(month), oracle.group(1), oracle))
                : Optional.empty();
    }

    private static WrittenDay of(String year, String month, String day, Matcher match) {
        String clock = match.group(4);
        return new WrittenDay(
                "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day)),
                clock == null ? "" : clock.indexOf(':') == 1 ? "0" + clock : clock);
    }

    /// What a column may take it as: with its time; without it, where that loses nothing or the column has none.
    List<String> candidates() {
        return time.isEmpty() ? List.of(day) : List.of(day + " " + time, day, time);
    }
}
