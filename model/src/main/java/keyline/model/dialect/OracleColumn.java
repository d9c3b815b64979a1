package keyline.model.dialect;

import java.util.List;
import java.util.OptionalInt;
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
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Literal;

/// What Oracle wants of a column.
record OracleColumn(Table table, Remarks remarks) {

    static final int LONGEST = 4000; // of VARCHAR2
    private static final int LONGEST_CHAR = 2000;
    private static final int MOST_DIGITS = 38;
    private static final Varchar IN_KEY = new Varchar(OptionalInt.of(255));
    static final Verbatim LOCAL_TIME = new Verbatim("TIMESTAMP WITH LOCAL TIME ZONE");
    private static final Verbatim BYTES_IN_KEY = new Verbatim("RAW(255)");

    Column fit(Column column) {
        Column sourced = withDefault(computed(SingleIdentity.fit(column, table, "Oracle", remarks)));
        return sourced.withType(type(sourced));
    }

    private Column computed(Column column) {
        if (!(column.source() instanceof Generated(String sql, var storage))) {
            return column;
        }
        if (storage == Generated.Storage.STORED) {
            remarks.add("%s: Oracle computes columns on reading only, VIRTUAL is written instead of STORED."
                    .formatted(column.name()));
        }
        return column.withSource(new Generated(sql, Generated.Storage.VIRTUAL));
    }

    private Column withDefault(Column column) {
        if (!(column.source() instanceof Literal(String value)) || !value.isEmpty()) {
            return column;
        }
        remarks.add("%s: Oracle takes the empty text for NULL, the default is left out.".formatted(column.name()));
        return column.withSource(new ValueSource.None());
    }

    private ColumnType type(Column column) {
        ColumnType type = limited(column);
        if (type == Plain.TIMESTAMP_WITH_TIME_ZONE && inKey(column)) {
            remarks.add("%s: Oracle has no keys over TIMESTAMP WITH TIME ZONE, WITH LOCAL TIME ZONE is written instead."
                    .formatted(column.name()));
            return LOCAL_TIME;
        }
        boolean large = isLarge(type);
        if (!large || !inKey(column)) {
            return type;
        }
        String instead = type == Plain.BLOB ? "RAW(255)" : "VARCHAR2(255 CHAR)";
        remarks.add(
                "%s: Oracle has no keys over large objects, %s is written instead.".formatted(column.name(), instead));
        return type == Plain.BLOB ? BYTES_IN_KEY : IN_KEY;
    }

    /// Whether such a column is a large object, which no index takes.
    static boolean isLarge(ColumnType type) {
        return type == Plain.TEXT || type == Plain.JSON || type == Plain.BLOB;
    }

    private boolean inKey(Column column) {
        Stream<List<ColumnId>> constraints = table.constraints().stream().map(Constraint::columns);
        return Stream.concat(constraints, table.keys().stream()).anyMatch(key -> key.contains(column.id()));
    }

    private ColumnType limited(Column column) {
        return switch (column.type()) {
            case Plain plain -> plain(plain, column);
            case Char(int length) when length > LONGEST_CHAR -> varchar(OptionalInt.of(length), column);
            case Varchar(OptionalInt length) -> varchar(length, column);
            case Decimal decimal -> decimal(decimal, column);
            case Char _, ColumnType.Named _, Verbatim _ -> column.type();
        };
    }

    private Plain plain(Plain type, Column column) {
        if (type == Plain.TIME) {
            remarks.add("%s: Oracle has no TIME, VARCHAR2(15) is written instead.".formatted(column.name()));
        }
        return type;
    }

    private ColumnType varchar(OptionalInt length, Column column) {
        if (length.isEmpty()) {
            remarks.add("%s: a VARCHAR2 of Oracle needs a length, 4000 is written.".formatted(column.name()));
            return new Varchar(OptionalInt.of(LONGEST));
        }
        if (length.getAsInt() <= LONGEST) {
            return new Varchar(length);
        }
        remarks.add("%s: Oracle has no VARCHAR2 so long, CLOB is written instead.".formatted(column.name()));
        return Plain.TEXT;
    }

    private ColumnType decimal(Decimal type, Column column) {
        if (type.precision().isEmpty() || type.precision().getAsInt() <= MOST_DIGITS) {
            return type;
        }
        remarks.add("%s: Oracle has at most 38 digits.".formatted(column.name()));
        return new Decimal(
                OptionalInt.of(MOST_DIGITS),
                OptionalInt.of(Math.min(type.scale().orElse(0), MOST_DIGITS)));
    }
}
