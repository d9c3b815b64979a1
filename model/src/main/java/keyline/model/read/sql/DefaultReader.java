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
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
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

    private static final Set<String> NOW = Set.of(
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

    private static final Set<Plain> TIMES =
            Set.of(Plain.DATE, Plain.TIME, Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE);

    private DefaultReader() {}

    /// Where the value of a column of this type comes from.
    static ValueSource read(Expression expression, ColumnType type) {
        return switch (expression) {
            case NullValue _ -> new ValueSource.None();
            case LongValue number -> new Literal(number.getStringValue());
            case DoubleValue number -> new Literal(number.toString());
            case BooleanValue truth -> new Literal(Boolean.toString(truth.getValue()));
            case StringValue text when isPlain(text) -> new Literal(text.getNotExcapedValue());
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
        return bare ? named(function.getName(), function, type) : new ValueSource.Expression(function.toString());
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
