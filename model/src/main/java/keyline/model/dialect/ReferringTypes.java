package keyline.model.dialect;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Schema;
import keyline.model.TypeFamily;

/// From columns of which types a foreign key refers to which others. What PostgreSQL, MariaDB and H2 take was tried;
/// SQL Server's errors 1753 and 1778, Oracle's ORA-02267 and MySQL's 3780 say the rest.
final class ReferringTypes {

    private static final Set<Plain> MOMENTS = EnumSet.of(Plain.DATE, Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE);

    // Of H2, the child's before that of the parent.
    private static final Set<String> CONVERTED = Set.of(
            "NUMBER TEXT",
            "TEXT NUMBER",
            "UUID TEXT",
            "TEXT UUID",
            "ENUM TEXT",
            "TEXT ENUM",
            "UUID BYTES",
            "BYTES UUID",
            "TEXT DATE",
            "TEXT TIME",
            "TEXT TIMESTAMP",
            "DATE TIMESTAMP",
            "TIMESTAMP DATE");

    private ReferringTypes() {}

    /// One type on both sides, its length included.
    static boolean areSame(ColumnType child, ColumnType parent) {
        return (child instanceof Verbatim(String one) && parent instanceof Verbatim(String other))
                ? one.equalsIgnoreCase(other)
                : child.equals(parent);
    }

    /// InnoDB: one type, or texts of any lengths.
    static boolean areSameOrTexts(ColumnType child, ColumnType parent) {
        return areSame(child, parent) || (isText(child) && isText(parent));
    }

    private static boolean isText(ColumnType type) {
        return type == Plain.TEXT || type instanceof Char || type instanceof Varchar;
    }

    /// Oracle: one type, of any length.
    static boolean areOfOneKind(ColumnType child, ColumnType parent) {
        return areSame(child, parent)
                || (isNumber(child) && isNumber(parent))
                || (child instanceof Char && parent instanceof Char)
                || (child instanceof Varchar && parent instanceof Varchar);
    }

    private static boolean isNumber(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case SMALLINT, INTEGER, BIGINT, BOOLEAN -> true;
                    case REAL, DOUBLE, TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, BLOB, UUID, JSON -> false;
                };
            case Decimal _ -> true;
            case Char _, Varchar _, Named _, Verbatim _ -> false;
        };
    }

    /// PostgreSQL: what it compares, or converts to the parent's type by itself. About types of others nothing is
    /// known.
    static boolean areCompared(ColumnType child, ColumnType parent, Schema schema) {
        ColumnType one = TypeFamily.underlying(child, schema);
        ColumnType other = TypeFamily.underlying(parent, schema);
        if (one instanceof Verbatim || other instanceof Verbatim) {
            return true;
        }
        int width = width(one);
        return one.equals(other)
                || (width > 0 && width <= width(other))
                || (isText(one) && isText(other))
                || (one instanceof Plain a && other instanceof Plain b && MOMENTS.contains(a) && MOMENTS.contains(b));
    }

    /// Of numbers, each of which is converted to wider ones; 0 for what is none.
    private static int width(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case SMALLINT, INTEGER, BIGINT -> 1;
                    case REAL, DOUBLE -> 3;
                    case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, BLOB, UUID, JSON -> 0;
                };
            case Decimal _ -> 2;
            case Char _, Varchar _, Named _, Verbatim _ -> 0;
        };
    }

    /// H2: what it converts to the parent's type.
    static boolean areConverted(ColumnType child, ColumnType parent, Schema schema) {
        String one = kind(child, schema);
        String other = kind(parent, schema);
        boolean zoned = child == Plain.TIMESTAMP_WITH_TIME_ZONE || parent == Plain.TIMESTAMP_WITH_TIME_ZONE;
        boolean alike = one.equals(other) && !zoned && !one.equals("ENUM");
        return alike
                || one.equals("UNKNOWN")
                || other.equals("UNKNOWN")
                || child.equals(parent)
                || (CONVERTED.contains(one + " " + other) && (!zoned || one.equals("TEXT")));
    }

    private static String kind(ColumnType type, Schema schema) {
        if (type instanceof Verbatim(String sql) && sql.toUpperCase(Locale.ROOT).startsWith("VARBINARY")) {
            return "BYTES";
        }
        TypeFamily family = TypeFamily.of(type, schema);
        return switch (family) {
            case WHOLE_NUMBER, DECIMAL, FLOATING_POINT -> "NUMBER";
            case TEXT, BOOLEAN, DATE, TIME, TIMESTAMP, BYTES, UUID, JSON, ENUM, UNKNOWN -> family.name();
        };
    }
}
