package keyline.model.migration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.TypeFamily;

/// Says whether a text that somebody typed is a value of a type. What is unknown is given the benefit of the doubt.
final class TypedText {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})*");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> TRUTHS = Set.of("true", "false", "t", "f", "yes", "no", "on", "off", "1", "0");

    private TypedText() {}

    /// @param type no domain
    static boolean suits(String text, ColumnType type, Schema schema) {
        return switch (TypeFamily.of(type, schema)) {
            case WHOLE_NUMBER -> WHOLE.matcher(text).matches();
            case DECIMAL, FLOATING_POINT -> NUMBER.matcher(text).matches();
            case BOOLEAN -> TRUTHS.contains(text.toLowerCase(Locale.ROOT));
            case DATE -> parses(() -> LocalDate.parse(text));
            case TIME -> parses(() -> LocalTime.parse(text));
            case TIMESTAMP -> isTimestamp(text.replace(' ', 'T'));
            case BYTES -> HEX.matcher(text).matches();
            case UUID -> UUID.matcher(text).matches();
            case TEXT -> text.length() <= longest(type);
            case ENUM -> isMember(text, type, schema);
            case JSON, UNKNOWN -> true;
        };
    }

    private static boolean isTimestamp(String text) {
        return parses(() -> LocalDateTime.parse(text)) || parses(() -> OffsetDateTime.parse(text));
    }

    private static boolean isMember(String text, ColumnType type, Schema schema) {
        return type instanceof ColumnType.Named(var id)
                && schema.types().get(id) instanceof EnumType of
                && of.values().contains(text);
    }

    private static int longest(ColumnType type) {
        return switch (type) {
            case ColumnType.Char(int length) -> length;
            case ColumnType.Varchar(var length) -> length.orElse(Integer.MAX_VALUE);
            case ColumnType.Plain _, ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ ->
                Integer.MAX_VALUE;
        };
    }

    private static boolean parses(Parsing parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// Reads a text, or throws.
    private interface Parsing {
        Object run();
    }
}
