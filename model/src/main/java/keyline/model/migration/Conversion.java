package keyline.model.migration;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamedType;
import keyline.model.Schema;
import keyline.model.TypeFamily;

/// What becomes of values when the type of their column changes.
enum Conversion {
    /// Every value stays what it is.
    KEEPS,
    /// A value that doesn't suit the new type keeps the script from going on; nothing is lost.
    REFUSES,
    /// A text is read as a number or a date, which has one way of being written: `007` and `4.50` don't come back. A
    /// text that is none keeps the script from going on.
    REWRITES,
    /// A part of the values goes: digits, the time of day, which number but 0 was true.
    TRIMS,
    /// No value can be had in the new type.
    IMPOSSIBLE;

    private static final Set<TypeFamily> NUMBERS =
            EnumSet.of(TypeFamily.WHOLE_NUMBER, TypeFamily.DECIMAL, TypeFamily.FLOATING_POINT);

    /// @param was of a column before, without domains around it
    /// @param now of the same column after, likewise
    static Conversion of(ColumnType was, ColumnType now, Schema before, Schema after) {
        TypeFamily from = TypeFamily.of(was, before);
        TypeFamily to = TypeFamily.of(now, after);
        if (from == TypeFamily.UNKNOWN || to == TypeFamily.UNKNOWN) {
            return REFUSES;
        }
        boolean wider = from == TypeFamily.ENUM
                && to == TypeFamily.ENUM
                && values(now, after).containsAll(values(was, before));
        return wider ? KEEPS : from == to ? within(was, now) : between(from, to, now);
    }

    private static List<String> values(ColumnType type, Schema schema) {
        return type instanceof ColumnType.Named(var id)
                        && schema.types().find(id).orElse(null) instanceof NamedType.EnumType each
                ? each.values()
                : List.of();
    }

    private static Conversion within(ColumnType was, ColumnType now) {
        if (was instanceof Decimal one && now instanceof Decimal other && scale(one) > scale(other)) {
            return TRIMS;
        }
        if ((was == Plain.DOUBLE && now == Plain.REAL) || (was == Plain.TIMESTAMP_WITH_TIME_ZONE && !now.equals(was))) {
            return TRIMS;
        }
        return size(was) <= size(now) && !(was instanceof ColumnType.Named) ? KEEPS : REFUSES;
    }

    private static int scale(Decimal type) {
        return type.precision().isEmpty() ? Integer.MAX_VALUE : type.scale().orElse(0);
    }

    /// Whether a number may have more digits before the point than the new type has.
    ///
    /// @param was of a number before, without domains around it
    static boolean mayOverflow(ColumnType was, ColumnType now) {
        return NUMBERS.contains(TypeFamily.of(was, Schema.empty())) && size(was) > size(now);
    }

    /// How much fits, in a unit of the type's own family.
    private static int size(ColumnType type) {
        return switch (type) {
            case Plain.SMALLINT -> 4;
            case Plain.INTEGER -> 9;
            case Plain.BIGINT -> 18;
            case Decimal decimal ->
                decimal.precision().orElse(Integer.MAX_VALUE) - decimal.scale().orElse(0);
            case Char(int length) -> length;
            case Varchar(OptionalInt length) -> length.orElse(Integer.MAX_VALUE);
            case Plain _, ColumnType.Named _, ColumnType.Verbatim _ -> Integer.MAX_VALUE;
        };
    }

    private static Conversion between(TypeFamily from, TypeFamily to, ColumnType now) {
        if (to == TypeFamily.TEXT) {
            return from == TypeFamily.BYTES ? IMPOSSIBLE : size(now) == Integer.MAX_VALUE ? KEEPS : REFUSES;
        }
        if (from == TypeFamily.TEXT) {
            return to == TypeFamily.BYTES || to == TypeFamily.JSON
                    ? IMPOSSIBLE
                    : to == TypeFamily.ENUM ? REFUSES : REWRITES;
        }
        if (from == TypeFamily.BOOLEAN && to == TypeFamily.WHOLE_NUMBER) {
            return KEEPS;
        }
        if (from == TypeFamily.WHOLE_NUMBER && to == TypeFamily.BOOLEAN) {
            return TRIMS;
        }
        if (NUMBERS.contains(from) && NUMBERS.contains(to)) {
            return from == TypeFamily.WHOLE_NUMBER ? REFUSES : TRIMS;
        }
        return from == TypeFamily.DATE && to == TypeFamily.TIMESTAMP
                ? KEEPS
                : from == TypeFamily.TIMESTAMP && to == TypeFamily.DATE ? TRIMS : IMPOSSIBLE;
    }
}
