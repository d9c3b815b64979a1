package keyline.model;

/// Kinds of types whose values can be compared with each other, so that a foreign key between them makes sense.
public enum TypeFamily {
    WHOLE_NUMBER,
    DECIMAL,
    FLOATING_POINT,
    TEXT,
    BOOLEAN,
    DATE,
    TIME,
    TIMESTAMP,
    BYTES,
    UUID,
    JSON,
    ENUM,
    /// Verbatim types and unknown named ones: nothing is known about them.
    UNKNOWN;

    private static final int DEEPEST_DOMAIN = 16;

    /// The family of a type; of a domain, that of the type under it.
    public static TypeFamily of(ColumnType type, Schema schema) {
        return switch (underlying(type, schema)) {
            case ColumnType.Plain plain -> of(plain);
            case ColumnType.Decimal decimal -> isWhole(decimal) ? WHOLE_NUMBER : DECIMAL;
            case ColumnType.Char _, ColumnType.Varchar _ -> TEXT;
            case ColumnType.Named(TypeId id) -> schema.types().has(id) ? ENUM : UNKNOWN;
            case ColumnType.Verbatim _ -> UNKNOWN;
        };
    }

    /// Whether values of both can be compared: integers of any size, texts of any length, the same enum. What is unknown
    /// is given the benefit of the doubt.
    public static boolean comparable(ColumnType one, ColumnType other, Schema schema) {
        TypeFamily family = of(one, schema);
        TypeFamily otherFamily = of(other, schema);
        if (family == UNKNOWN || otherFamily == UNKNOWN) {
            return true;
        }
        return family == otherFamily
                && (family != ENUM || underlying(one, schema).equals(underlying(other, schema)));
    }

    /// The type itself, or of a domain the one under it.
    public static ColumnType underlying(ColumnType type, Schema schema) {
        ColumnType found = type;
        for (int depth = 0; depth < DEEPEST_DOMAIN; depth++) {
            if (!(found instanceof ColumnType.Named(TypeId id)
                    && schema.types().find(id).orElse(null) instanceof NamedType.Domain domain)) {
                return found;
            }
            found = domain.base();
        }
        return found;
    }

    private static boolean isWhole(ColumnType.Decimal decimal) {
        return decimal.precision().isPresent() && decimal.scale().orElse(0) == 0;
    }

    private static TypeFamily of(ColumnType.Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT -> WHOLE_NUMBER;
            case REAL, DOUBLE -> FLOATING_POINT;
            case BOOLEAN -> BOOLEAN;
            case TEXT -> TEXT;
            case DATE -> DATE;
            case TIME -> TIME;
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> TIMESTAMP;
            case BLOB -> BYTES;
            case UUID -> UUID;
            case JSON -> JSON;
        };
    }
}
