package keyline.model.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;

/// Literals of Oracle's types, which are written as texts elsewhere.
final class OracleLiterals {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)? ?([+-]\\d{2}:\\d{2}|[zZ])?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_TEXT = 1000; // characters, of four bytes each: what a literal takes
    private static final Pattern PIECE = Pattern.compile(".{1," + LONGEST_TEXT + "}", Pattern.DOTALL);

    private OracleLiterals() {}

    /// The literal, or nothing where it is a text like any other.
    static Optional<String> of(String value, ColumnType type) {
        return switch (type) {
            case Plain plain -> of(value, plain);
            case Verbatim(String sql)
            when sql.toUpperCase(Locale.ROOT).startsWith("TIMESTAMP") -> timestamp(TIMESTAMP.matcher(value));
            case Char _, Decimal _, Named _, Varchar _, Verbatim _ -> Optional.empty();
        };
    }

    private static Optional<String> of(String value, Plain type) {
        return switch (type) {
            case DATE ->
                Optional.of("DATE '" + value + "'")
                        .filter(_ -> DATE.matcher(value).matches());
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> timestamp(TIMESTAMP.matcher(value));
            case UUID ->
                Optional.of("HEXTORAW('" + value.replace("-", "").toUpperCase(Locale.ROOT) + "')")
                        .filter(_ -> UUID.matcher(value).matches());
            case TEXT, JSON -> Optional.of(pieces(value)).filter(_ -> value.length() > LONGEST_TEXT);
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, BOOLEAN, TIME, BLOB -> Optional.empty();
        };
    }

    private static Optional<String> timestamp(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        String seconds = parts.group(3) == null ? ":00" : parts.group(3);
        String zone = parts.group(4) == null ? "" : " " + parts.group(4).replaceAll("[zZ]", "+00:00");
        return Optional.of("TIMESTAMP '" + parts.group(1) + " " + parts.group(2) + seconds + zone + "'");
    }

    private static String pieces(String value) {
        return PIECE.matcher(value.replace("\0", ""))
                .results()
                .map(piece -> "TO_CLOB('" + piece.group().replace("'", "''") + "')")
                .collect(Collectors.joining(" || "));
    }
}
