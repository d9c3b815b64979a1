package keyline.persistence.store;

import java.sql.SQLException;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Schema;
import keyline.model.TableId;

/// Turns the values of a column into those of another type where that is exact; the others stay as they are.
///
/// @param ofInteger what becomes of a whole number, as SQL with `%1$s` for the cell; `ofReal` and `ofText` likewise
record Conversion(TableId table, ColumnId column, String ofInteger, String ofReal, String ofText) {

    private static final String SAME = "%1$s";

    /// A decimal number without needless zeros before it, of as many digits as SQLite keeps exactly.
    private static final String NUMBER =
            "length(%1$s) - length(ltrim(%1$s, '-')) <= 1 AND ltrim(%1$s, '-') GLOB '[0-9]*' AND %1$s GLOB '*[0-9]'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '*[^0-9.]*' AND %1$s NOT GLOB '*.*.*'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '0[0-9]*' AND length(%1$s) <= 16";

    /// A whole number as SQLite writes it: what most texts are that become numbers, and found out faster.
    private static final String WRITTEN_WHOLE = "CAST(CAST(%1$s AS INTEGER) AS TEXT) = %1$s";

    private static final String IS_WHOLE = "%1$s = CAST(%1$s AS INTEGER) AND abs(%1$s) < 1e15";
    private static final String WHOLE = "iif(" + IS_WHOLE + ", CAST(%1$s AS INTEGER), %1$s)";

    /// The conversion of a column's values from the type that it had to the one that it has.
    static Conversion of(TableId table, Column before, Schema from, Column after, Schema to) {
        ColumnType old = TypeRules.base(before.type(), from);
        ColumnType wanted = TypeRules.base(after.type(), to);
        Conversion none = new Conversion(table, after.id(), SAME, SAME, SAME);
        return switch (TypeRules.storage(wanted, to)) {
            case INTEGER -> wanted == Plain.BOOLEAN ? none.toTruth() : none.toWhole();
            case REAL -> none.toReal();
            case TEXT -> none.toText(old, wanted);
            case ANY -> wanted instanceof ColumnType.Decimal ? none.toShortest() : none;
            case BLOB -> none;
        };
    }

    /// Whether two versions of a column differ in a way that concerns its values.
    static boolean concerns(Column before, Schema from, Column after, Schema to) {
        return !TypeRules.base(before.type(), from).equals(TypeRules.base(after.type(), to));
    }

    private Conversion becoming(String integer, String real, String text) {
        return new Conversion(table, column, integer, real, text);
    }

    private Conversion toWhole() {
        String text = "iif(" + WRITTEN_WHOLE + " OR (" + NUMBER + " AND CAST(%1$s AS REAL) = CAST(%1$s AS INTEGER)),"
                + " CAST(%1$s AS INTEGER), %1$s)";
        return becoming(SAME, WHOLE, text);
    }

    private Conversion toTruth() {
        String text = "CASE WHEN lower(%1$s) IN ('true', '1') THEN 1 WHEN lower(%1$s) IN ('false', '0') THEN 0"
                + " ELSE %1$s END";
        return becoming(SAME, "iif(%1$s IN (0, 1), CAST(%1$s AS INTEGER), %1$s)", text);
    }

    private Conversion toReal() {
        String integer = "iif(abs(%1$s) < 9007199254740992, CAST(%1$s AS REAL), %1$s)";
        return becoming(integer, SAME, "iif(" + NUMBER + ", CAST(%1$s AS REAL), %1$s)");
    }

    private Conversion toShortest() {
        return becoming(SAME, WHOLE, "iif(" + WRITTEN_WHOLE + " OR (" + NUMBER + "), CAST(%1$s AS NUMERIC), %1$s)");
    }

    private Conversion toText(ColumnType from, ColumnType to) {
        String integer = from == Plain.BOOLEAN
                ? "CASE %1$s WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE CAST(%1$s AS TEXT) END"
                : "CAST(%1$s AS TEXT)";
        String real = "iif(" + IS_WHOLE + ", CAST(CAST(%1$s AS INTEGER) AS TEXT),"
                + " iif(CAST(CAST(%1$s AS TEXT) AS REAL) = %1$s, CAST(%1$s AS TEXT), %1$s))";
        return becoming(integer, real, ofText(from, to));
    }

    private static String ofText(ColumnType from, ColumnType to) {
        if (to == Plain.DATE) {
            return "iif(substr(%1$s, 11) IN (' 00:00:00', 'T00:00:00'), substr(%1$s, 1, 10), %1$s)";
        }
        if (to == Plain.TIMESTAMP && from == Plain.DATE) {
            return "iif(%1$s IS date(%1$s), %1$s || ' 00:00:00', %1$s)";
        }
        return to == Plain.UUID ? "lower(%1$s)" : SAME;
    }

    /// The new value as SQL.
    ///
    /// @param cell the cell with the old one
    /// @param held what SQLite has held its values to
    String of(String cell, Storage held) {
        String template = switch (held) {
            case INTEGER -> ofInteger;
            case REAL -> ofReal;
            case TEXT -> ofText;
            case BLOB -> SAME;
            case ANY ->
                "CASE typeof(%1$s) WHEN 'integer' THEN " + ofInteger + " WHEN 'real' THEN " + ofReal
                        + " WHEN 'text' THEN " + ofText + " ELSE %1$s END";
        };
        return template.formatted(cell);
    }

    /// Whether any value of the column becomes another.
    ///
    /// @param held what SQLite has held its values to
    boolean changesAny(Storage held, Database database) throws SQLException {
        String cell = Physical.quoted(column);
        String value = of(cell, held);
        if (value.equals(cell)) {
            return false;
        }
        String sql = "SELECT EXISTS (SELECT 1 FROM %1$s WHERE (%2$s) IS NOT %3$s OR typeof(%2$s) <> typeof(%3$s))"
                .formatted(Physical.quoted(table), value, cell);
        return database.numberOnce(sql) == 1;
    }
}
