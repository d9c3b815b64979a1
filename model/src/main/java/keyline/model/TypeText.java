package keyline.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;

/// The text form of column types, as people type it on the canvas and as the text project file keeps it. Reading is
/// generous (the common names of all dialects), writing gives one canonical form, and reading that gives the same type.
public final class TypeText {

    private static final Pattern FORM = Pattern.compile(
            "([a-z][a-z0-9 _]*?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\))?( with(?:out)? time zone)?");

    private static final Map<String, Plain> PLAIN = Map.ofEntries(
            Map.entry("smallint", Plain.SMALLINT),
            Map.entry("int2", Plain.SMALLINT),
            Map.entry("int", Plain.INTEGER),
            Map.entry("integer", Plain.INTEGER),
            Map.entry("int4", Plain.INTEGER),
            Map.entry("bigint", Plain.BIGINT),
            Map.entry("int8", Plain.BIGINT),
            Map.entry("long", Plain.BIGINT),
            Map.entry("real", Plain.REAL),
            Map.entry("float4", Plain.REAL),
            Map.entry("double", Plain.DOUBLE),
            Map.entry("double precision", Plain.DOUBLE),
            Map.entry("float", Plain.DOUBLE),
            Map.entry("float8", Plain.DOUBLE),
            Map.entry("boolean", Plain.BOOLEAN),
            Map.entry("bool", Plain.BOOLEAN),
            Map.entry("text", Plain.TEXT),
            Map.entry("string", Plain.TEXT),
            Map.entry("clob", Plain.TEXT),
            Map.entry("date", Plain.DATE),
            Map.entry("time", Plain.TIME),
            Map.entry("timestamp", Plain.TIMESTAMP),
            Map.entry("datetime", Plain.TIMESTAMP),
            Map.entry("timestamptz", Plain.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry("blob", Plain.BLOB),
            Map.entry("bytea", Plain.BLOB),
            Map.entry("uuid", Plain.UUID),
            Map.entry("json", Plain.JSON),
            Map.entry("jsonb", Plain.JSON));

    private TypeText() {}

    /// The canonical texts of the types that need no parameter, and one example of those that do; for completion.
    public static List<String> examples() {
        return List.of(
                "int",
                "bigint",
                "smallint",
                "decimal(10,2)",
                "real",
                "double",
                "boolean",
                "varchar(255)",
                "varchar",
                "char(2)",
                "text",
                "date",
                "time",
                "timestamp",
                "timestamptz",
                "uuid",
                "json",
                "blob");
    }

    /// Reads a type. The schema's own types are found by name; what is no known type becomes [Verbatim].
    ///
    /// @param text not blank
    public static ColumnType read(String text, Schema schema) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        return schema.types().stream()
                .filter(type -> type.name().equalsIgnoreCase(trimmed))
                .findFirst()
                .<ColumnType>map(type -> new Named(type.id()))
                .or(() -> readAbstract(trimmed))
                .orElseGet(() -> new Verbatim(trimmed));
    }

    /// Reads one of the abstract types, or nothing.
    public static Optional<ColumnType> readAbstract(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!form.matches()) {
            return Optional.empty();
        }
        OptionalInt first = number(form.group(2));
        OptionalInt second = number(form.group(3));
        if (form.group(4) != null) {
            return first.isPresent() ? Optional.empty() : zoned(form.group(1), form.group(4));
        }
        return second.isPresent() ? scaled(form.group(1), first, second) : unscaled(form.group(1), first);
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<ColumnType> zoned(String name, String zone) {
        boolean with = zone.equals(" with time zone");
        return switch (name) {
            case "timestamp" -> Optional.of(with ? Plain.TIMESTAMP_WITH_TIME_ZONE : Plain.TIMESTAMP);
            case "time" -> with ? Optional.empty() : Optional.of(Plain.TIME);
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnType> scaled(String name, OptionalInt precision, OptionalInt scale) {
        return switch (name) {
            case "decimal", "numeric", "number", "dec" -> Optional.of(new Decimal(precision, scale));
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnType> unscaled(String name, OptionalInt length) {
        return switch (name) {
            case "decimal", "numeric", "number", "dec" -> Optional.of(new Decimal(length, OptionalInt.empty()));
            case "varchar", "character varying", "varchar2", "nvarchar", "char varying" ->
                Optional.of(new Varchar(length));
            case "char", "character", "nchar" -> Optional.of(new Char(length.orElse(1)));
            default -> length.isPresent() ? Optional.empty() : Optional.ofNullable(PLAIN.get(name));
        };
    }

    /// The canonical text of a type; of a named type its name, or `?` where the schema doesn't have it.
    public static String of(ColumnType type, Schema schema) {
        return switch (type) {
            case Plain plain -> of(plain);
            case Decimal(OptionalInt precision, OptionalInt scale) -> "decimal" + parameters(precision, scale);
            case Char(int length) -> "char(" + length + ")";
            case Varchar(OptionalInt length) -> "varchar" + parameters(length, OptionalInt.empty());
            case Named(TypeId id) ->
                schema.types().find(id).map(NamedType::name).orElse("?");
            case Verbatim(String sql) -> sql;
        };
    }

    private static String of(Plain plain) {
        return switch (plain) {
            case INTEGER -> "int";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz";
            case SMALLINT, BIGINT, REAL, DOUBLE, BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, BLOB, UUID, JSON ->
                plain.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String parameters(OptionalInt first, OptionalInt second) {
        if (first.isEmpty()) {
            return "";
        }
        return "(" + first.getAsInt() + (second.isPresent() ? "," + second.getAsInt() : "") + ")";
    }
}
