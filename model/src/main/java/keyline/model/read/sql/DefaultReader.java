package keyline.model.read.sql;

import java.util.Locale;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NextValExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;

/// Reads what stands behind `DEFAULT`.
final class DefaultReader {

    /// The names of the current time, in capitals and without parentheses.
    static final Set<String> NOW = Set.of(
            "NOW",
            "GETDATE",
            "SYSDATE",
            "SYSTIMESTAMP",
            "SYSDATETIME",
            "SYSDATETIMEOFFSET",
            "CURRENT_TIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "LOCALTIMESTAMP",
            "LOCALTIME",
            "TRANSACTION_TIMESTAMP",
            "STATEMENT_TIMESTAMP",
            "CLOCK_TIMESTAMP");

    /// The types that the current time is of.
    static final Set<Plain> TIMES =
            Set.of(Plain.DATE, Plain.TIME, Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE);

    private static final String TEXT_OF_TIME = ", 'YYYY-MM-DD HH24:MI:SS')";

    private DefaultReader() {}

    /// Where the value of a column of this type comes from.
    static ValueSource read(Expression expression, ColumnType type) {
        return switch (expression) {
            case NullValue _ -> new ValueSource.None();
            case LongValue number -> number(number.getStringValue(), type);
            case HexValue bytes -> new Literal(bytes.getDigits().toLowerCase(Locale.ROOT));
            case DateTimeLiteralExpression time -> new Literal(unquoted(time.getValue()));
            case DoubleValue number -> new Literal(number.toString());
            case BooleanValue truth -> new Literal(Boolean.toString(truth.getValue()));
            case StringValue text when isPlain(text) -> text(text.getNotExcapedValue(), type);
            case SignedExpression signed -> signed(signed);
            case NextValExpression _ -> new Identity(Identity.Mode.BY_DEFAULT);
            case TimeKeyExpression time -> named(time.getStringValue(), expression, type);
            case Column column -> column(column, type);
            case Function function -> function(function, type);
            case CastExpression cast -> cast(cast, type);
            case ParenthesedExpressionList<?> list when list.size() == 1 -> read(list.getFirst(), type);
            default -> new ValueSource.Expression(expression.toString());
        };
    }

    /// Some systems have numbers for truth values.
    static Literal number(String digits, ColumnType type) {
        boolean truth = type == Plain.BOOLEAN && digits.matches("[01]");
        return new Literal(truth ? String.valueOf(digits.equals("1")) : digits);
    }

    private static String unquoted(String text) {
        return text.replaceAll("^'|'$", "");
    }

    /// PostgreSQL writes bytes as texts, and any value may be written so.
    static Literal text(String text, ColumnType type) {
        return type == Plain.BLOB && text.startsWith("\\x") ? new Literal(text.substring(2)) : number(text, type);
    }

    /// Whether the letter before the quote changes nothing but the character set.
    private static boolean isPlain(StringValue text) {
        return text.getPrefix() == null || text.getPrefix().equalsIgnoreCase("N");
    }

    private static ValueSource signed(SignedExpression signed) {
        String sign = signed.getSign() == '-' ? "-" : "";
        return switch (signed.getExpression()) {
            case LongValue number -> new Literal(sign + number.getStringValue());
            case DoubleValue number -> new Literal(sign + number);
            default -> new ValueSource.Expression(signed.toString());
        };
    }

    private static ValueSource column(Column column, ColumnType type) {
        return column.getColumnName().equalsIgnoreCase("nextval")
                ? new Identity(Identity.Mode.BY_DEFAULT)
                : named(column.toString(), column, type);
    }

    private static ValueSource function(Function function, ColumnType type) {
        if (function.getName().equalsIgnoreCase("nextval")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        boolean bare =
                function.getParameters() == null || function.getParameters().isEmpty();
        return bare ? named(function.getName(), function, type) : computed(function, type);
    }

    /// What Oracle and SQL Server need a function for.
    private static ValueSource computed(Function function, ColumnType type) {
        Expression first = function.getParameters().getFirst();
        String name = function.getName().toUpperCase(Locale.ROOT);
        if (name.equals("HEXTORAW") && first instanceof StringValue digits) {
            return raw(digits.getValue(), type);
        }
        boolean today = name.equals("TRUNC") && type == Plain.DATE;
        boolean text = name.equals("TO_CHAR") && function.toString().endsWith(TEXT_OF_TIME);
        return (today || text) && isNow(first) ? new CurrentTime() : new ValueSource.Expression(function.toString());
    }

    private static Literal raw(String digits, ColumnType type) {
        String bytes = digits.toLowerCase(Locale.ROOT);
        return new Literal(
                type == Plain.UUID ? bytes.replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") : bytes);
    }

    private static boolean isNow(Expression expression) {
        String word = expression.toString().toUpperCase(Locale.ROOT);
        return NOW.contains(word.replace("()", ""));
    }

    private static ValueSource named(String name, Expression expression, ColumnType type) {
        String word = name.toUpperCase(Locale.ROOT).replace("()", "").replace("PG_CATALOG.", "");
        return NOW.contains(word) && type instanceof Plain plain && TIMES.contains(plain)
                ? new CurrentTime()
                : new ValueSource.Expression(expression.toString());
    }

    /// A cast of a value is the value: the column's type is the same. PostgreSQL's old dumps write today so, too.
    private static ValueSource cast(CastExpression cast, ColumnType type) {
        return switch (read(cast.getLeftExpression(), type)) {
            case Literal(String text) when text.equals("now") && TIMES.contains(type) -> new CurrentTime();
            case Literal literal -> literal;
            case ValueSource.None none -> none;
            case CurrentTime now -> now;
            case ValueSource.Expression _, Identity _, ValueSource.Generated _ ->
                new ValueSource.Expression(cast.toString());
        };
    }
}
