package keyline.model.read.csv;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;

/// What the cells of a column have in common.
final class ColumnGuess {

    private static final int MOST_REMEMBERED = 200_000;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_SAMPLES = 5;

    private static final String DAY = "\\d{4}-(?:0[1-9]|1[0-2])-\\d{2}";

    /// What cells may be, the narrowest first.
    private enum Kind {
        // A number with a leading zero is a code: 007 isn't 7.
        INTEGER("whole numbers", "0|-?[1-9]\\d{0,8}"),
        BIGINT("whole numbers", "0|-?[1-9]\\d{0,17}"),
        DECIMAL("decimal numbers", "-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,9})?"),
        DOUBLE("numbers", "-?(?:(?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?"),
        BOOLEAN("truth values", "(?i)true|false|yes|no"),
        DATE("dates", DAY),
        TIMESTAMP("points in time", DAY + "[ T](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?"),
        UUID("UUIDs", "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        private final String plural;
        private final Predicate<String> form;

        Kind(String plural, String form) {
            this.plural = plural;
            this.form = Pattern.compile(form).asMatchPredicate();
        }

        static boolean isValue(String cell) {
            return Stream.of(values()).anyMatch(kind -> kind.accepts(cell.strip()));
        }

        boolean accepts(String cell) {
            return form.test(cell) && ((this != DATE && this != TIMESTAMP) || isInCalendar(cell));
        }

        /// Whether a month has the day that is written first: 2026-02-31 only looks like a date.
        private static boolean isInCalendar(String cell) {
            int day = Integer.parseInt(cell, 8, 10, 10);
            return YearMonth.of(Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10))
                    .isValidDay(day);
        }
    }

    private final Set<Kind> kinds = EnumSet.allOf(Kind.class);
    private final Set<String> values = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private boolean unique = true;
    private long filled;
    private long empty;
    private int longest;
    private int digits;
    private int decimals;

    /// Whether a cell is a number, date or the like, which no column is called.
    static boolean isValue(String cell) {
        return Kind.isValue(cell);
    }

    /// Looks at one more cell; an empty one is NULL.
    void add(String cell) {
        if (cell.isEmpty()) {
            empty++;
            return;
        }
        filled++;
        if (samples.size() < MOST_SAMPLES && !samples.contains(cell)) {
            samples.add(cell);
        }
        kinds.removeIf(kind -> !kind.accepts(cell.strip()));
        longest = Math.max(longest, cell.codePointCount(0, cell.length()));
        int point = cell.indexOf('.');
        decimals = Math.max(decimals, point < 0 ? 0 : cell.length() - point - 1);
        digits = Math.max(digits, point < 0 ? cell.length() : point);
        unique = unique && values.size() < MOST_REMEMBERED && values.add(cell);
    }

    /// Whether every row has a value.
    boolean isComplete() {
        return empty == 0 && filled > 0;
    }

    /// Some of the values.
    List<String> samples() {
        return samples;
    }

    /// What the values have in common.
    String reason() {
        if (filled == 0) {
            return "no values";
        }
        String what = kinds.isEmpty() ? "texts" : kinds.iterator().next().plural;
        String gaps = empty == 0 ? "" : ", %d empty".formatted(empty);
        return "%d %s%s%s".formatted(filled, what, gaps, filled > 1 && unique ? ", all different" : "");
    }

    /// Whether the column could tell the rows apart.
    boolean isKey() {
        boolean word = kinds.isEmpty() && longest <= 40;
        return isComplete() && unique && (word || kinds.contains(Kind.BIGINT) || kinds.contains(Kind.UUID));
    }

    /// The narrowest type that all cells are of.
    ColumnType type() {
        if (longest == 0 || kinds.isEmpty()) {
            return longest == 0 || longest > 255 ? Plain.TEXT : new Varchar(OptionalInt.of(roomy(longest)));
        }
        return switch (kinds.iterator().next()) {
            case INTEGER -> Plain.INTEGER;
            case BIGINT -> Plain.BIGINT;
            case DECIMAL ->
                new Decimal(
                        OptionalInt.of(Math.max(10, Math.min(MOST_DIGITS, digits) + decimals)),
                        OptionalInt.of(decimals));
            case DOUBLE -> Plain.DOUBLE;
            case BOOLEAN -> Plain.BOOLEAN;
            case DATE -> Plain.DATE;
            case TIMESTAMP -> Plain.TIMESTAMP;
            case UUID -> Plain.UUID;
        };
    }

    /// A length that people would choose.
    private static int roomy(int length) {
        return List.of(10, 20, 40, 80, 160).stream()
                .filter(size -> size >= length)
                .findFirst()
                .orElse(255);
    }
}
