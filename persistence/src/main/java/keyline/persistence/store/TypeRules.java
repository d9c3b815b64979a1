package keyline.persistence.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.Value;

/// What the types of a design demand of a value in SQLite: how it is stored, and a condition for what STRICT doesn't
/// see.
final class TypeRules {

    /// How many digits SQLite's numbers keep exactly, whatever the value; a longer decimal is kept as text.
    static final int EXACT_DIGITS = 15;

    private static final int DEEPEST_DOMAIN = 32;
    private static final String DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";
    private static final String HEX4 = "[0-9a-fA-F]".repeat(4);

    private TypeRules() {}

    /// The type below the domains, or the type itself.
    static ColumnType base(ColumnType type, Schema schema) {
        ColumnType base = type;
        for (int depth = 0; depth < DEEPEST_DOMAIN; depth++) {
            Optional<Domain> domain = domain(base, schema);
            if (domain.isEmpty()) {
                return base;
            }
            base = domain.get().base();
        }
        return new Verbatim("a domain over itself");
    }

    /// The domain that a column's type is.
    static Optional<Domain> domain(ColumnType type, Schema schema) {
        return type instanceof Named(var id)
                ? schema.types().find(id).filter(Domain.class::isInstance).map(Domain.class::cast)
                : Optional.empty();
    }

    static Storage storage(ColumnType type, Schema schema) {
        return switch (base(type, schema)) {
            case Plain plain -> storage(plain);
            case Decimal(OptionalInt precision, OptionalInt scale) -> storage(precision, scale);
            case Char _, Varchar _ -> Storage.TEXT;
            case Named named -> schema.types().has(named.type()) ? Storage.TEXT : Storage.ANY;
            case Verbatim _ -> Storage.ANY;
        };
    }

    private static Storage storage(Plain plain) {
        return switch (plain) {
            case SMALLINT, INTEGER, BIGINT, BOOLEAN -> Storage.INTEGER;
            case REAL, DOUBLE -> Storage.REAL;
            case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, UUID, JSON -> Storage.TEXT;
            case BLOB -> Storage.BLOB;
        };
    }

    private static Storage storage(OptionalInt precision, OptionalInt scale) {
        if (precision.isEmpty() || precision.getAsInt() > EXACT_DIGITS) {
            return Storage.ANY;
        }
        return scale.orElse(0) == 0 ? Storage.INTEGER : Storage.REAL;
    }

    /// The condition on a value that isn't NULL and is stored as it should be; empty when there is none. It speaks of
    /// the value as `cell`, any SQL expression.
    static String condition(ColumnType type, String cell, Schema schema) {
        return switch (base(type, schema)) {
            case Plain plain -> condition(plain, cell);
            case Decimal(OptionalInt precision, OptionalInt scale) -> decimal(precision, scale, cell);
            case Char(int length) -> "length(%s) <= %d".formatted(cell, length);
            case Varchar(OptionalInt length) ->
                length.isPresent() ? "length(%s) <= %d".formatted(cell, length.getAsInt()) : "";
            case Named(var id) ->
                schema.types().find(id).map(named -> members(named, cell)).orElse("");
            case Verbatim _ -> "";
        };
    }

    private static String condition(Plain plain, String cell) {
        return switch (plain) {
            case SMALLINT -> cell + " BETWEEN -32768 AND 32767";
            case INTEGER -> cell + " BETWEEN -2147483648 AND 2147483647";
            case BOOLEAN -> cell + " IN (0, 1)";
            case DATE -> "%1$s GLOB '%2$s' AND %1$s IS date(%1$s)".formatted(cell, DAY);
            case TIME -> time(cell);
            case TIMESTAMP -> timestamp(cell, time("substr(" + cell + ", 12)"));
            case TIMESTAMP_WITH_TIME_ZONE -> zoned(cell);
            case UUID -> "%s GLOB '%s'".formatted(cell, uuid());
            case JSON -> "json_valid(" + cell + ")";
            case BIGINT, REAL, DOUBLE, TEXT, BLOB -> "";
        };
    }

    /// `HH:MM:SS`, or with a fraction of a second.
    private static String time(String cell) {
        return ("substr(%1$s, 1, 8) IS time(substr(%1$s, 1, 8)) AND (length(%1$s) = 8"
                        + " OR (%1$s GLOB '*.*[0-9]' AND substr(%1$s, 9, 1) = '.'"
                        + " AND substr(%1$s, 10) NOT GLOB '*[^0-9]*'))")
                .formatted(cell);
    }

    private static String timestamp(String cell, String time) {
        return "substr(%1$s, 1, 10) IS date(substr(%1$s, 1, 10)) AND substr(%1$s, 11, 1) IN (' ', 'T') AND %2$s"
                .formatted(cell, time);
    }

    /// A timestamp followed by `Z` or an offset such as `+02:00`.
    private static String zoned(String cell) {
        String z = timestamp(cell, time("substr(%1$s, 12, length(%1$s) - 12)".formatted(cell)));
        String offset = timestamp(cell, time("substr(%1$s, 12, length(%1$s) - 17)".formatted(cell)));
        return "CASE WHEN %1$s GLOB '*Z' THEN %2$s WHEN %1$s GLOB '*[-+][0-2][0-9]:[0-5][0-9]' THEN %3$s ELSE 0 END"
                .formatted(cell, z, offset);
    }

    private static String uuid() {
        return String.join("-", HEX4 + HEX4, HEX4, HEX4, HEX4, HEX4 + HEX4 + HEX4);
    }

    private static String members(NamedType type, String cell) {
        return type instanceof EnumType list ? cell + " IN (" + literals(list.values()) + ")" : "";
    }

    private static String literals(List<String> values) {
        return values.stream()
                .map(value -> Cells.literal(new Value.Text(value)))
                .collect(Collectors.joining(", "));
    }

    private static String decimal(OptionalInt precision, OptionalInt scale, String cell) {
        int fraction = precision.isPresent() ? scale.orElse(0) : Integer.MAX_VALUE;
        int whole = precision.isPresent() ? precision.getAsInt() - fraction : Integer.MAX_VALUE;
        if (precision.isPresent() && precision.getAsInt() <= EXACT_DIGITS) {
            return number(whole, fraction, cell);
        }
        String number = precision.isPresent() ? number(whole, fraction, cell) : "1";
        return "CASE typeof(%1$s) WHEN 'text' THEN %2$s WHEN 'blob' THEN 0 ELSE %3$s END"
                .formatted(cell, digits(whole, fraction, cell), number);
    }

    private static String number(int whole, int fraction, String cell) {
        String limit = "abs(%s) < 1e%d".formatted(cell, whole);
        return fraction == 0 ? limit : "%s AND round(%s, %d) = %2$s".formatted(limit, cell, fraction);
    }

    /// A long decimal, as text: digits, at most one point, at most one minus before them.
    private static String digits(int whole, int fraction, String cell) {
        String plain = "ltrim(" + cell + ", '-')";
        String form = ("%1$s NOT GLOB '*[^0-9.]*' AND %1$s GLOB '[0-9]*' AND %1$s NOT GLOB '*.*.*'"
                        + " AND length(%2$s) - length(%1$s) <= 1")
                .formatted(plain, cell);
        String before = "instr(%1$s || '.', '.') - 1 <= %2$d".formatted(plain, whole);
        String after = "length(%1$s) - instr(%1$s || '.', '.') <= %2$d".formatted(plain, fraction);
        return form + (whole == Integer.MAX_VALUE ? "" : " AND " + before + " AND " + after);
    }

    /// What SQLite calls the storage classes that a physical type keeps as they are.
    static String kept(Storage storage) {
        return switch (storage) {
            case INTEGER -> "'integer'";
            case REAL -> "'real', 'integer'";
            case TEXT -> "'text'";
            case BLOB -> "'blob'";
            case ANY -> "'integer', 'real', 'text', 'blob'";
        };
    }
}
