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
/// @param template the new value as SQL, with `%1$s` for the cell that has the old one
record Conversion(TableId table, ColumnId column, String template) {

    /// A decimal number without needless zeros before it, of as many digits as SQLite keeps exactly.
    private static final String NUMBER =
            "length(%1$s) - length(ltrim(%1$s, '-')) <= 1 AND ltrim(%1$s, '-') GLOB '[0-9]*' AND %1$s GLOB '*[0-9]'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '*[^0-9.]*' AND %1$s NOT GLOB '*.*.*'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '0[0-9]*' AND length(%1$s) <= 16";
    private static final String IS_WHOLE = "%1$s = CAST(%1$s AS INTEGER) AND abs(%1$s) < 1e15";

    /// A whole number as SQLite would write it: what most texts are that become numbers, and found out faster.
    private static final String WRITTEN_WHOLE = "CAST(CAST(%1$s AS INTEGER) AS TEXT) = %1$s";

    private static final String WHOLE = "CASE typeof(%1$s) WHEN 'real' THEN iif(" + IS_WHOLE
            + ", CAST(%1$s AS INTEGER), %1$s) WHEN 'text' THEN iif(" + WRITTEN_WHOLE + " OR (" + NUMBER
            + " AND CAST(%1$s AS REAL) = CAST(%1$s AS INTEGER)), CAST(%1$s AS INTEGER), %1$s) ELSE %1$s END";

    private static final String TRUTH = "CASE WHEN typeof(%1$s) = 'text' AND lower(%1$s) IN ('true', '1') THEN 1"
            + " WHEN typeof(%1$s) = 'text' AND lower(%1$s) IN ('false', '0') THEN 0"
            + " WHEN typeof(%1$s) = 'real' AND %1$s IN (0, 1) THEN CAST(%1$s AS INTEGER) ELSE %1$s END";

    private static final String REAL = "CASE typeof(%1$s)"
            + " WHEN 'integer' THEN iif(abs(%1$s) < 9007199254740992, CAST(%1$s AS REAL), %1$s)"
            + " WHEN 'text' THEN iif(" + NUMBER + ", CAST(%1$s AS REAL), %1$s) ELSE %1$s END";

    private static final String SHORTEST = "CASE typeof(%1$s) WHEN 'real' THEN iif(" + IS_WHOLE
            + ", CAST(%1$s AS INTEGER), %1$s) WHEN 'text' THEN iif(" + WRITTEN_WHOLE + " OR (" + NUMBER
            + "), CAST(%1$s AS NUMERIC), %1$s) ELSE %1$s END";

    /// The conversion of a column's values from the type that it had to the one that it has.
    static Conversion of(TableId table, Column before, Schema from, Column after, Schema to) {
        ColumnType old = TypeRules.base(before.type(), from);
        ColumnType wanted = TypeRules.base(after.type(), to);
        String template = switch (TypeRules.storage(wanted, to)) {
            case INTEGER -> wanted == Plain.BOOLEAN ? TRUTH : WHOLE;
            case REAL -> REAL;
            case TEXT -> text(old, wanted);
            case ANY -> wanted instanceof ColumnType.Decimal ? SHORTEST : "%1$s";
            case BLOB -> "%1$s";
        };
        return new Conversion(table, after.id(), template);
    }

    /// Whether two versions of a column differ in a way that concerns its values.
    static boolean concerns(Column before, Schema from, Column after, Schema to) {
        return !TypeRules.base(before.type(), from).equals(TypeRules.base(after.type(), to));
    }

    private static String text(ColumnType from, ColumnType to) {
        String integer = from == Plain.BOOLEAN
                ? "CASE %1$s WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE CAST(%1$s AS TEXT) END"
                : "CAST(%1$s AS TEXT)";
        String real = "iif(" + IS_WHOLE + ", CAST(CAST(%1$s AS INTEGER) AS TEXT),"
                + " iif(CAST(CAST(%1$s AS TEXT) AS REAL) = %1$s, CAST(%1$s AS TEXT), %1$s))";
        return "CASE typeof(%1$s) WHEN 'integer' THEN " + integer + " WHEN 'real' THEN " + real + " WHEN 'text' THEN "
                + ofText(from, to) + " ELSE %1$s END";
    }

    private static String ofText(ColumnType from, ColumnType to) {
        if (to == Plain.DATE) {
            return "iif(substr(%1$s, 11) IN (' 00:00:00', 'T00:00:00'), substr(%1$s, 1, 10), %1$s)";
        }
        if (to == Plain.TIMESTAMP && from == Plain.DATE) {
            return "iif(%1$s IS date(%1$s), %1$s || ' 00:00:00', %1$s)";
        }
        return to == Plain.UUID ? "lower(%1$s)" : "%1$s";
    }

    /// The new value as SQL.
    ///
    /// @param cell the cell with the old one
    String of(String cell) {
        return template.formatted(cell);
    }

    /// Whether any value of the column becomes another.
    boolean changesAny(Database database) throws SQLException {
        String cell = Physical.quoted(column);
        String sql = "SELECT EXISTS (SELECT 1 FROM %1$s WHERE (%2$s) IS NOT %3$s OR typeof(%2$s) <> typeof(%3$s))";
        return database.numberOnce(sql.formatted(Physical.quoted(table), of(cell), cell)) == 1;
    }
}
