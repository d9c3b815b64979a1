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
/// @param value the new value as SQL over the column
/// @param back how it is taken back
record Conversion(TableId table, ColumnId column, String value, WayBack back) {

    /// How a conversion is taken back.
    enum WayBack {
        /// Each value is remembered.
        REMEMBERED,
        /// By a cast, as long as all values are whole numbers.
        CAST_OF_NUMBERS,
        /// By a cast: all values are whole numbers and become text.
        CAST
    }

    /// A decimal number without needless zeros before it, of as many digits as SQLite keeps exactly.
    private static final String NUMBER =
            "length(%1$s) - length(ltrim(%1$s, '-')) <= 1 AND ltrim(%1$s, '-') GLOB '[0-9]*' AND %1$s GLOB '*[0-9]'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '*[^0-9.]*' AND %1$s NOT GLOB '*.*.*'"
                    + " AND ltrim(%1$s, '-') NOT GLOB '0[0-9]*' AND length(%1$s) <= 16";
    private static final String WHOLE = "%1$s = CAST(%1$s AS INTEGER) AND abs(%1$s) < 1e15";

    /// The conversion of a column's values from the type that it had to the one that it has.
    static Conversion of(TableId table, Column before, Schema from, Column after, Schema to) {
        String cell = Physical.quoted(after.id());
        ColumnType old = TypeRules.base(before.type(), from);
        ColumnType wanted = TypeRules.base(after.type(), to);
        Storage storage = TypeRules.storage(wanted, to);
        String value = switch (storage) {
            case INTEGER -> wanted == Plain.BOOLEAN ? truth(cell) : whole(cell);
            case REAL -> real(cell);
            case TEXT -> text(cell, old, wanted);
            case ANY -> wanted instanceof ColumnType.Decimal ? shortest(cell) : cell;
            case BLOB -> cell;
        };
        boolean exact = storage == Storage.TEXT && old != Plain.BOOLEAN;
        return new Conversion(table, after.id(), value, exact ? WayBack.CAST_OF_NUMBERS : WayBack.REMEMBERED);
    }

    /// The same over values that SQLite has held to a storage.
    Conversion over(Storage held) {
        return back == WayBack.CAST_OF_NUMBERS && held == Storage.INTEGER
                ? new Conversion(table, column, "CAST(%s AS TEXT)".formatted(Physical.quoted(column)), WayBack.CAST)
                : new Conversion(table, column, value, WayBack.REMEMBERED);
    }

    /// Whether two versions of a column differ in a way that concerns its values.
    static boolean concerns(Column before, Schema from, Column after, Schema to) {
        return !TypeRules.base(before.type(), from).equals(TypeRules.base(after.type(), to));
    }

    private static String whole(String cell) {
        return ("CASE typeof(%1$s) WHEN 'real' THEN iif(" + WHOLE
                        + ", CAST(%1$s AS INTEGER), %1$s) WHEN 'text' THEN iif("
                        + NUMBER + " AND CAST(%1$s AS REAL) = CAST(%1$s AS INTEGER), CAST(%1$s AS INTEGER), %1$s)"
                        + " ELSE %1$s END")
                .formatted(cell);
    }

    private static String truth(String cell) {
        return ("CASE WHEN typeof(%1$s) = 'text' AND lower(%1$s) IN ('true', '1') THEN 1"
                        + " WHEN typeof(%1$s) = 'text' AND lower(%1$s) IN ('false', '0') THEN 0"
                        + " WHEN typeof(%1$s) = 'real' AND %1$s IN (0, 1) THEN CAST(%1$s AS INTEGER) ELSE %1$s END")
                .formatted(cell);
    }

    private static String real(String cell) {
        return ("CASE typeof(%1$s)"
                        + " WHEN 'integer' THEN iif(abs(%1$s) < 9007199254740992, CAST(%1$s AS REAL), %1$s)"
                        + " WHEN 'text' THEN iif(" + NUMBER + ", CAST(%1$s AS REAL), %1$s) ELSE %1$s END")
                .formatted(cell);
    }

    private static String shortest(String cell) {
        return ("CASE typeof(%1$s) WHEN 'real' THEN iif(" + WHOLE + ", CAST(%1$s AS INTEGER), %1$s)"
                        + " WHEN 'text' THEN iif(" + NUMBER + ", CAST(%1$s AS NUMERIC), %1$s) ELSE %1$s END")
                .formatted(cell);
    }

    private static String text(String cell, ColumnType from, ColumnType to) {
        String integer = from == Plain.BOOLEAN
                ? "CASE %1$s WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE CAST(%1$s AS TEXT) END"
                : "CAST(%1$s AS TEXT)";
        String real = "iif(" + WHOLE + ", CAST(CAST(%1$s AS INTEGER) AS TEXT),"
                + " iif(CAST(CAST(%1$s AS TEXT) AS REAL) = %1$s, CAST(%1$s AS TEXT), %1$s))";
        return ("CASE typeof(%1$s) WHEN 'integer' THEN " + integer + " WHEN 'real' THEN " + real + " WHEN 'text' THEN "
                        + ofText(from, to) + " ELSE %1$s END")
                .formatted(cell);
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

    /// Remembers the values that will change, or, in the place of row 0, how to get them back.
    ///
    /// @return how many entries that took
    long remember(Database database) throws SQLException {
        if (back == WayBack.CAST) {
            return database.change(
                    "INSERT INTO keyline_log(tbl, op, rid, v1, v2) VALUES (?, 'V', 0, ?, ?)",
                    table.value(),
                    column.value(),
                    Storage.INTEGER.name());
        }
        return database.change(
                "INSERT INTO keyline_log(tbl, op, rid, v1, v2) SELECT %d, 'V', \"rid\", %d, %s FROM %s WHERE %s"
                        .formatted(
                                table.value(),
                                column.value(),
                                Physical.quoted(column),
                                Physical.quoted(table),
                                differs()));
    }

    /// Changes the values.
    void run(Database database) throws SQLException {
        database.change("UPDATE %s SET %s = %s WHERE %s"
                .formatted(Physical.quoted(table), Physical.quoted(column), value, differs()));
    }

    private String differs() {
        return back == WayBack.CAST
                ? Physical.quoted(column) + " IS NOT NULL"
                : "(%1$s) IS NOT %2$s OR typeof(%1$s) <> typeof(%2$s)".formatted(value, Physical.quoted(column));
    }
}
