package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;

/// What SQL Server wants of a column.
record SqlServerColumn(Table table, Remarks remarks) {

    /// The types whose values are written in ASCII alone.
    static final Set<Plain> WRITTEN_IN_ASCII =
            EnumSet.of(Plain.DATE, Plain.TIME, Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE, Plain.UUID);

    private static final int LONGEST = 4000; // of nchar and nvarchar
    private static final int MOST_DIGITS = 38;
    private static final Varchar UNLIMITED = new Varchar(OptionalInt.empty());
    private static final Varchar IN_KEY = new Varchar(OptionalInt.of(450)); // 900 bytes, what a clustered key takes
    private static final Verbatim BYTES_IN_KEY = new Verbatim("varbinary(900)");

    Column fit(Column column) {
        Column numbered = SingleIdentity.fit(column, table, "SQL Server", remarks);
        Column computed = computed(numbered);
        return computed.withType(type(computed));
    }

    /// NOT NULL can only be said of what is stored.
    private Column computed(Column column) {
        boolean virtual =
                column.source() instanceof Generated(var _, var storage) && storage == Generated.Storage.VIRTUAL;
        if (!virtual || column.nullable()) {
            return column;
        }
        remarks.add(
                "%s: SQL Server has no NOT NULL for columns that are computed on reading.".formatted(column.name()));
        return column.asNullable();
    }

    private ColumnType type(Column column) {
        ColumnType type = limited(column.type(), column);
        boolean unlimited = isUnlimited(type);
        if (!(unlimited || type == Plain.BLOB) || !inKey(column)) {
            return type;
        }
        if (unlimited) {
            remarks.add("%s: SQL Server has no keys over nvarchar(max), nvarchar(450) is written instead."
                    .formatted(column.name()));
            return IN_KEY;
        }
        remarks.add("%s: SQL Server has no keys over varbinary(max), varbinary(900) is written instead."
                .formatted(column.name()));
        return BYTES_IN_KEY;
    }

    /// Whether no index takes such a column.
    static boolean isLarge(ColumnType type) {
        return isUnlimited(type)
                || type == Plain.BLOB
                || (type instanceof Verbatim(String sql)
                        && sql.matches("(?i).*\\(max\\)|n?text|image|xml|sql_variant|geometry|geography"));
    }

    /// Whether such a column is an nvarchar(max).
    private static boolean isUnlimited(ColumnType type) {
        return type == Plain.TEXT || type == Plain.JSON || type.equals(UNLIMITED);
    }

    private boolean inKey(Column column) {
        Stream<List<ColumnId>> constraints = table.constraints().stream().map(Constraint::columns);
        return Stream.concat(constraints, table.keys().stream()).anyMatch(key -> key.contains(column.id()));
    }

    private ColumnType limited(ColumnType type, Column column) {
        return switch (type) {
            case Char(int length) when length > LONGEST -> tooLong(column);
            case Varchar(OptionalInt length) when length.orElse(0) > LONGEST -> tooLong(column);
            case Decimal decimal -> decimal(decimal, column);
            case Char _, Varchar _, Plain _, ColumnType.Named _, Verbatim _ -> type;
        };
    }

    private ColumnType tooLong(Column column) {
        remarks.add(
                "%s: SQL Server counts to 4000 characters, nvarchar(max) is written instead.".formatted(column.name()));
        return UNLIMITED;
    }

    private ColumnType decimal(Decimal type, Column column) {
        if (type.precision().isEmpty()) {
            remarks.add("%s: a decimal of SQL Server has no digits behind the point, decimal(38,10) is written."
                    .formatted(column.name()));
            return new Decimal(OptionalInt.of(MOST_DIGITS), OptionalInt.of(10));
        }
        if (type.precision().getAsInt() <= MOST_DIGITS) {
            return type;
        }
        remarks.add("%s: SQL Server has at most 38 digits.".formatted(column.name()));
        return new Decimal(
                OptionalInt.of(MOST_DIGITS),
                OptionalInt.of(Math.min(type.scale().orElse(0), MOST_DIGITS)));
    }
}
