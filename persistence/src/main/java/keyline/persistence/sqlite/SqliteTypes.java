package keyline.persistence.sqlite;

import java.util.Locale;
import java.util.Map;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// Declared types and defaults of SQLite in the terms of the model.
final class SqliteTypes {

    /// Names that SQLite's documentation uses and no other dialect has.
    private static final Map<String, Plain> OWN = Map.of(
            "tinyint", Plain.SMALLINT,
            "mediumint", Plain.INTEGER,
            "int", Plain.INTEGER,
            "unsigned big int", Plain.BIGINT);

    private SqliteTypes() {}

    /// The type of a column; one without a type takes anything.
    static ColumnType type(String declared) {
        if (declared.isBlank()) {
            return new Verbatim("ANY");
        }
        Plain own = OWN.get(declared.strip().toLowerCase(Locale.ROOT));
        return own == null ? TypeText.readAbstract(declared).orElseGet(() -> new Verbatim(declared.strip())) : own;
    }

    /// Where a column's value comes from.
    ///
    /// @param sql what is behind DEFAULT, empty when nothing is
    static ValueSource source(String sql, ColumnType type) {
        SqlTokens tokens = new SqlTokens(sql);
        String sign = tokens.skip('-') ? "-" : "";
        tokens.skip('+');
        SqlToken first = tokens.next();
        if (!tokens.atEnd()) {
            return new ValueSource.Expression(sql);
        }
        return switch (first.kind()) {
            case END -> new ValueSource.None();
            case STRING, QUOTED -> new ValueSource.Literal(first.value());
            case LITERAL -> isBlob(first) ? blob(first, type) : new ValueSource.Literal(sign + first.text());
            case WORD -> word(first.text(), type);
            case SYMBOL -> new ValueSource.Expression(sql);
        };
    }

    private static boolean isBlob(SqlToken literal) {
        return literal.text().endsWith("'");
    }

    private static ValueSource blob(SqlToken literal, ColumnType type) {
        String digits = literal.text().substring(2, literal.text().length() - 1);
        return type == Plain.BLOB
                ? new ValueSource.Literal(digits.toLowerCase(Locale.ROOT))
                : new ValueSource.Expression(literal.text());
    }

    private static ValueSource word(String word, ColumnType type) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NULL" -> new ValueSource.None();
            case "TRUE" -> new ValueSource.Literal("true");
            case "FALSE" -> new ValueSource.Literal("false");
            case "CURRENT_TIMESTAMP" -> now(word, type == Plain.TIMESTAMP || type == Plain.TIMESTAMP_WITH_TIME_ZONE);
            case "CURRENT_DATE" -> now(word, type == Plain.DATE);
            case "CURRENT_TIME" -> now(word, type == Plain.TIME);
            default -> new ValueSource.Expression(word);
        };
    }

    private static ValueSource now(String word, boolean fits) {
        return fits ? new ValueSource.CurrentTime() : new ValueSource.Expression(word);
    }
}
