package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;

/// Reads types from the columns in which `information_schema` spreads them out.
final class H2Types {

    private static final int LONGEST = 1_000_000_000; // or 1,048,576 before 2.4: what VARCHAR alone means

    private H2Types() {}

    static ColumnType read(ResultSet row) throws SQLException {
        String words = row.getString("data_type");
        return switch (words) {
            case "SMALLINT" -> Plain.SMALLINT;
            case "INTEGER" -> Plain.INTEGER;
            case "BIGINT" -> Plain.BIGINT;
            case "REAL" -> Plain.REAL;
            case "DOUBLE PRECISION" -> Plain.DOUBLE;
            case "BOOLEAN" -> Plain.BOOLEAN;
            case "CHARACTER LARGE OBJECT" -> Plain.TEXT;
            case "BINARY LARGE OBJECT" -> Plain.BLOB;
            case "DATE" -> Plain.DATE;
            case "TIME" -> Plain.TIME;
            case "TIMESTAMP" -> Plain.TIMESTAMP;
            case "TIMESTAMP WITH TIME ZONE" -> Plain.TIMESTAMP_WITH_TIME_ZONE;
            case "UUID" -> Plain.UUID;
            case "JSON" -> Plain.JSON;
            case "CHARACTER" -> new ColumnType.Char(row.getInt("character_maximum_length"));
            case "CHARACTER VARYING" -> new ColumnType.Varchar(length(row));
            case "NUMERIC" ->
                new ColumnType.Decimal(
                        OptionalInt.of(row.getInt("numeric_precision")), OptionalInt.of(row.getInt("numeric_scale")));
            case "DECFLOAT" -> new ColumnType.Decimal(OptionalInt.empty(), OptionalInt.empty());
            case "BINARY VARYING" ->
                new Verbatim(
                        length(row).isPresent() ? "VARBINARY(" + length(row).getAsInt() + ")" : "VARBINARY");
            default -> new Verbatim(words);
        };
    }

    private static OptionalInt length(ResultSet row) throws SQLException {
        int length = row.getInt("character_maximum_length");
        return length == LONGEST || length == 1 << 20 ? OptionalInt.empty() : OptionalInt.of(length);
    }
}
