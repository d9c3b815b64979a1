package keyline.persistence.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.TypeText;
import keyline.model.Value;

/// The text of cells: reads what a user typed as a value of the column's type, and writes values as a grid shows them.
public final class CellText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern TIMESTAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?"
                    + "\\s*(Z|z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern BYTES = Pattern.compile("(?:0x|\\\\x|x')?((?:[0-9a-fA-F]{2})*)'?");
    private static final List<String> TRUE = List.of("true", "t", "yes", "y", "1");
    private static final List<String> FALSE = List.of("false", "f", "no", "n", "0");

    private CellText() {}

    /// What came of reading.
    public sealed interface Reading {}

    /// The text is this value.
    public record Legible(Value value) implements Reading {}

    /// The text is no value of the type.
    ///
    /// @param message one sentence: "'abc' isn't an int."
    public record Illegible(String message) implements Reading {}

    /// Reads a text as a value of a type. An empty text is the empty text where the type is one of characters, else
    /// NULL.
    public static Reading read(String text, ColumnType type, Schema schema) {
        ColumnType base = TypeRules.base(type, schema);
        if (text.isBlank() && !isOfCharacters(base)) {
            return new Legible(Value.NULL);
        }
        return value(text, base, schema)
                .<Reading>map(Legible::new)
                .orElseGet(() -> new Illegible(message(text, type, base, schema)));
    }

    private static boolean isOfCharacters(ColumnType type) {
        return switch (type) {
            case Plain plain -> plain == Plain.TEXT;
            case Char _, Varchar _, Named _, Verbatim _ -> true;
            case Decimal _ -> false;
        };
    }

    private static Optional<Value> value(String text, ColumnType type, Schema schema) {
        return switch (type) {
            case Plain plain -> value(text.strip(), text, plain);
            case Decimal(OptionalInt precision, OptionalInt scale) -> decimal(text.strip(), precision, scale);
            case Char(int length) -> limited(text, length);
            case Varchar(OptionalInt length) -> limited(text, length.orElse(Integer.MAX_VALUE));
            case Named named -> member(text, named, schema);
            case Verbatim _ -> Optional.of(plainest(text));
        };
    }

    private static Optional<Value> value(String text, String whole, Plain type) {
        return switch (type) {
            case SMALLINT -> integer(text, Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case BIGINT -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case REAL, DOUBLE -> number(text).map(number -> new Value.Real(number.doubleValue()));
            case BOOLEAN -> truth(text.toLowerCase(Locale.ROOT));
            case TEXT -> Optional.of(new Value.Text(whole));
            case DATE -> date(text).map(Value.Text::new);
            case TIME -> time(text).map(Value.Text::new);
            case TIMESTAMP -> timestamp(text, Zoned.NO);
            case TIMESTAMP_WITH_TIME_ZONE -> timestamp(text, Zoned.YES);
            case BLOB -> bytes(text);
            case UUID -> uuid(text);
            case JSON -> Optional.of(new Value.Text(text));
        };
    }

    private static Optional<Value> integer(String text, long least, long greatest) {
        return number(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(greatest)) <= 0)
                .map(number -> new Value.Int(number.longValueExact()));
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Value> decimal(String text, OptionalInt precision, OptionalInt scale) {
        Optional<BigDecimal> number = number(text);
        if (number.isPresent() && precision.isPresent()) {
            int fraction = scale.orElse(0);
            BigDecimal value = number.get().stripTrailingZeros();
            if (value.scale() > fraction || value.precision() - value.scale() > precision.getAsInt() - fraction) {
                return Optional.empty();
            }
        }
        return number.map(CellText::shortest);
    }

    /// A number where SQLite's keep it exactly, else its digits.
    private static Value shortest(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() > TypeRules.EXACT_DIGITS || plain.precision() - plain.scale() > TypeRules.EXACT_DIGITS) {
            return new Value.Text(plain.toPlainString());
        }
        return plain.scale() <= 0 ? new Value.Int(plain.longValueExact()) : new Value.Real(plain.doubleValue());
    }

    private static Optional<Value> truth(String text) {
        if (TRUE.contains(text)) {
            return Optional.of(new Value.Int(1));
        }
        return FALSE.contains(text) ? Optional.of(new Value.Int(0)) : Optional.empty();
    }

    private static Optional<Value> limited(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? Optional.of(new Value.Text(text)) : Optional.empty();
    }

    private static Optional<Value> member(String text, Named type, Schema schema) {
        return schema.types()
                .find(type.type())
                .filter(named ->
                        !(named instanceof EnumType list) || list.values().contains(text))
                .<Value>map(_ -> new Value.Text(text))
                .or(() -> schema.types().has(type.type()) ? Optional.empty() : Optional.of(plainest(text)));
    }

    /// Of a type that only its own database knows: a number where that gives the same text again.
    private static Value plainest(String text) {
        return number(text)
                .map(CellText::shortest)
                .filter(value -> value.text().equals(text))
                .orElseGet(() -> new Value.Text(text));
    }

    private enum Zoned {
        NO,
        YES
    }

    private static Optional<Value> timestamp(String text, Zoned zoned) {
        Matcher parts = TIMESTAMP.matcher(text);
        if (!parts.matches() || (parts.group(3) != null && zoned == Zoned.NO)) {
            return Optional.empty();
        }
        String clock = Optional.ofNullable(parts.group(2)).orElse("00:00:00");
        String zone = zoned == Zoned.NO
                ? ""
                : offset(Optional.ofNullable(parts.group(3)).orElse("Z"));
        return date(parts.group(1)).flatMap(day -> time(clock).map(at -> new Value.Text(day + " " + at + zone)));
    }

    private static String offset(String text) {
        if (text.equalsIgnoreCase("z")) {
            return "Z";
        }
        String digits = text.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString()).filter(day -> day.length() == 10);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String text) {
        try {
            LocalTime.parse(text);
            return Optional.of(text.length() == 5 ? text + ":00" : text);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Value> bytes(String text) {
        Matcher hex = BYTES.matcher(text);
        return hex.matches() ? Optional.of(new Value.Bytes(hex.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static Optional<Value> uuid(String text) {
        try {
            String canonical = UUID.fromString(text).toString();
            return canonical.equalsIgnoreCase(text) ? Optional.of(new Value.Text(canonical)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String message(String text, ColumnType type, ColumnType base, Schema schema) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        if (base instanceof Named(var id) && schema.types().find(id).orElse(null) instanceof EnumType list) {
            return "'%s' isn't one of %s.".formatted(shown, String.join(", ", list.values()));
        }
        String name = TypeText.of(type, schema);
        if (base instanceof Char || base instanceof Varchar) {
            return "'%s' is longer than %s.".formatted(shown, name);
        }
        return "'%s' isn't %s %s.".formatted(shown, "aeiou".indexOf(name.charAt(0)) >= 0 ? "an" : "a", name);
    }

    /// Writes a value as a grid shows it; empty for NULL.
    public static String write(Value value, ColumnType type, Schema schema) {
        ColumnType base = TypeRules.base(type, schema);
        if (base == Plain.BOOLEAN && value instanceof Value.Int(long number) && (number == 0 || number == 1)) {
            return number == 1 ? "true" : "false";
        }
        if (base instanceof Decimal(_, OptionalInt scale) && scale.orElse(0) > 0) {
            return scaled(value, scale.getAsInt());
        }
        return value.text();
    }

    private static String scaled(Value value, int scale) {
        return number(value.text())
                .filter(number -> number.stripTrailingZeros().scale() <= scale)
                .map(number -> number.setScale(scale, RoundingMode.UNNECESSARY).toPlainString())
                .orElse(value.text());
    }
}
