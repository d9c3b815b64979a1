package keyline.model.dialect;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint;
import keyline.model.Table;

/// How long the columns of an index of InnoDB may be: 3072 bytes together, of which a character takes four.
final class InnoDbKey {

    /// What stands for a text without a length in a key, and its beginning in an index.
    static final int USUAL = 255;

    private static final int LONGEST = 3072;
    private static final int CHARACTER = 4; // utf8mb4

    private InnoDbKey() {}

    /// The most characters that each text of such an index may have; no limit where all are short enough.
    static int longestText(List<ColumnType> types) {
        int texts = (int) types.stream().filter(InnoDbKey::isText).count();
        int others = types.stream()
                .filter(type -> !isText(type))
                .mapToInt(InnoDbKey::bytes)
                .sum();
        long wanted = types.stream()
                .filter(InnoDbKey::isText)
                .mapToLong(type -> (long) CHARACTER * characters(type))
                .sum();
        return others + wanted <= LONGEST ? Integer.MAX_VALUE : Math.max(1, (LONGEST - others) / CHARACTER / texts);
    }

    /// The same, over all keys of the table in which the column is.
    static int longestText(Column column, Table table) {
        return keys(table)
                .filter(key -> key.contains(column.id()))
                .mapToInt(key -> longestText(key.stream()
                        .flatMap(each -> table.find(each).stream())
                        .map(Column::type)
                        .toList()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Whether the column is in a key, a foreign one included: of such there is an index, over the whole columns.
    static boolean isInKey(Column column, Table table) {
        return keys(table).anyMatch(key -> key.contains(column.id()));
    }

    private static Stream<List<ColumnId>> keys(Table table) {
        Stream<List<ColumnId>> constraints = table.constraints().stream()
                .filter(each -> !(each instanceof Constraint.Check))
                .map(Constraint::columns);
        return Stream.concat(constraints, table.keys().stream());
    }

    /// What an index says behind a column of which it takes only the beginning.
    ///
    /// @param all the types of all columns of the index
    static String beginning(ColumnType type, List<ColumnType> all) {
        int most = Math.min(longestText(all), isWithoutLength(type) ? USUAL : Integer.MAX_VALUE);
        return (isText(type) || type == Plain.BLOB) && (isWithoutLength(type) || characters(type) > most)
                ? "(" + most + ")"
                : "";
    }

    /// Whether it is one of the types of which an index takes the beginning only.
    static boolean isWithoutLength(ColumnType type) {
        return switch (type) {
            case Plain plain -> plain == Plain.TEXT || plain == Plain.BLOB || plain == Plain.JSON;
            case Verbatim(String sql) -> sql.matches("(?i)(?:tiny|medium|long)(?:text|blob)");
            case Char _, Varchar _, Decimal _, Named _ -> false;
        };
    }

    private static boolean isText(ColumnType type) {
        return switch (type) {
            case Char _, Varchar _ -> true;
            case Plain plain -> plain == Plain.TEXT || plain == Plain.JSON;
            case Verbatim _ -> isWithoutLength(type);
            case Decimal _, Named _ -> false;
        };
    }

    private static int characters(ColumnType type) {
        return switch (type) {
            case Char(int length) -> length;
            case Varchar(OptionalInt length) -> length.orElse(USUAL);
            case Plain _, Decimal _, Named _, Verbatim _ -> USUAL;
        };
    }

    /// What a value takes in a row at most; of what is kept outside of it, the reference.
    static int bytes(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case BOOLEAN -> 1;
                    case SMALLINT -> 2;
                    case INTEGER, REAL, DATE, TIME -> 4;
                    case BIGINT, DOUBLE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> 8;
                    case TEXT, BLOB, JSON -> 12;
                    case UUID -> 144;
                };
            case Decimal(OptionalInt precision, var _) -> precision.orElse(38) / 2 + 2;
            case Char(int length) -> CHARACTER * length;
            case Varchar(OptionalInt length) -> CHARACTER * length.orElse(USUAL) + 2;
            case Named _ -> 2;
            case Verbatim _ -> isWithoutLength(type) ? 12 : 16;
        };
    }
}
