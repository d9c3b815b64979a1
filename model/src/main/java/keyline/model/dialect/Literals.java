package keyline.model.dialect;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.Value;

/// Writes values as literals, as the type of their column requires.
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");
    private static final Set<String> TRUE = Set.of("true", "t", "yes", "on", "1");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "off", "0");
    private static final Set<Plain> NUMERIC =
            EnumSet.of(Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT, Plain.REAL, Plain.DOUBLE);

    private Literals() {}

    /// A value that is given as text, such as a default.
    static String of(String value, ColumnType type, Syntax syntax) {
        if (isNumeric(type) && NUMBER.matcher(value).matches()) {
            return value;
        }
        if (type == Plain.BOOLEAN) {
            return truth(value.toLowerCase(Locale.ROOT), syntax);
        }
        return type == Plain.BLOB && HEX.matcher(value).matches()
                ? syntax.bytes(value.toLowerCase(Locale.ROOT))
                : syntax.text(value, type);
    }

    private static boolean isNumeric(ColumnType type) {
        return type instanceof Decimal || (type instanceof Plain plain && NUMERIC.contains(plain));
    }

    private static String truth(String value, Syntax syntax) {
        return TRUE.contains(value) ? syntax.yes() : FALSE.contains(value) ? syntax.no() : syntax.text(value);
    }

    /// A cell of a row.
    static String of(Value value, ColumnType type, Syntax syntax) {
        return switch (value) {
            case Value.Null _ -> "NULL";
            case Value.Bytes bytes -> syntax.bytes(bytes.hex());
            case Value.Int number when type == Plain.BOOLEAN -> number.number() == 0 ? syntax.no() : syntax.yes();
            case Value.Int number -> decimal(BigDecimal.valueOf(number.number()), type);
            case Value.Real number
            when Double.isFinite(number.number()) -> decimal(new BigDecimal(number.text()), type);
            case Value.Real(double number) -> syntax.special(number);
            case Value.Text text -> of(text.text(), type, syntax);
        };
    }

    /// A number of a decimal type has as many digits behind the point as that; others are as short as they can be.
    private static String decimal(BigDecimal number, ColumnType type) {
        int scale = type instanceof Decimal decimal ? decimal.scale().orElse(0) : Integer.MIN_VALUE;
        return number.scale() < scale ? number.setScale(scale).toPlainString() : number.toString();
    }
}
