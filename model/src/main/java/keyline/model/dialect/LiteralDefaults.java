package keyline.model.dialect;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.NamedType;
import keyline.model.Schema;

/// Whether the literal that is a column's default is a value of its type: most systems refuse the table otherwise.
record LiteralDefaults(Schema schema, Dialect dialect) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?([Zz]|[+-]\\d.*)?)?");
    private static final Pattern UUID = Pattern.compile("\\{?[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}}?");
    private static final Set<String> TRUTHS =
            Set.of("true", "t", "yes", "y", "on", "1", "false", "f", "no", "n", "off", "0");
    private static final Set<String> UNZONED = Set.of("mysql", "mariadb");

    boolean isValue(String value, ColumnType type) {
        return switch (type) {
            case Plain plain -> isValue(value, plain);
            case Decimal(OptionalInt precision, OptionalInt scale) ->
                isNumber(value)
                        && (precision.isEmpty()
                                || digitsBeforePoint(value) <= precision.getAsInt() - scale.orElse(0));
            case Char(int length) -> value.codePointCount(0, value.length()) <= length;
            case Varchar(OptionalInt length) ->
                value.codePointCount(0, value.length()) <= length.orElse(Integer.MAX_VALUE);
            case Named(var id) ->
                !(schema.types().find(id).orElse(null) instanceof NamedType.EnumType named)
                        || named.values().contains(value);
            case Verbatim _ -> true;
        };
    }

    private boolean isValue(String value, Plain type) {
        return switch (type) {
            case SMALLINT -> isWhole(value, Short.MAX_VALUE);
            case INTEGER -> isWhole(value, Integer.MAX_VALUE);
            case BIGINT -> isWhole(value, Long.MAX_VALUE);
            case REAL, DOUBLE -> isNumber(value) || (hasInfinity() && value.matches("(?i)[+-]?inf(inity)?|nan"));
            case BOOLEAN -> TRUTHS.contains(value.toLowerCase(Locale.ROOT));
            case DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> isMoment(value, type) || isWord(value);
            case TIME -> isTime(value) || isWord(value);
            case UUID -> UUID.matcher(value).matches();
            case TEXT, BLOB, JSON -> true;
        };
    }

    private boolean hasInfinity() {
        return dialect.key().equals("postgresql") || dialect.key().equals("h2");
    }

    /// `today`, `epoch` and the like.
    private boolean isWord(String value) {
        return dialect.key().equals("postgresql") && value.matches("-?[a-z]+");
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    private static boolean isWhole(String value, long greatest) {
        if (!isNumber(value)) {
            return false;
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        BigDecimal most = BigDecimal.valueOf(greatest);
        return number.scale() <= 0
                && number.compareTo(most) <= 0
                && number.compareTo(most.negate().subtract(BigDecimal.ONE)) >= 0;
    }

    private static int digitsBeforePoint(String value) {
        BigDecimal number = new BigDecimal(value);
        return Math.max(0, number.precision() - number.scale());
    }

    private boolean isMoment(String value, Plain type) {
        Matcher moment = MOMENT.matcher(value);
        if (!moment.matches()) {
            return false;
        }
        boolean zoned = moment.group(3) != null && type == Plain.TIMESTAMP && UNZONED.contains(dialect.key());
        return isDate(moment.group(1)) && (moment.group(2) == null || isTime(moment.group(2))) && !zoned;
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            return LocalTime.parse(value).getHour() >= 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
