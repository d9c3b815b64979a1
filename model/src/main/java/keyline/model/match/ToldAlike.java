package keyline.model.match;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.View;

/// A schema without what systems tell in words of their own: expressions are in a form that doesn't depend on who wrote
/// them, queries and comments are left out, names are in lower case, and RESTRICT is NO ACTION, which some take for the
/// same.
public final class ToldAlike {

    private static final Pattern SPACE_IN_JSON = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")|\\s+");
    private static final Pattern QUOTES = Pattern.compile("['\"`]");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?");

    private ToldAlike() {}

    /// All of it.
    public static Schema of(Schema schema) {
        Schema alike = schema;
        for (Table table : schema.tables()) {
            alike = alike.with(of(table));
        }
        for (NamedType type : schema.types()) {
            alike = alike.with(of(type));
        }
        for (View view : schema.views()) {
            alike = alike.with(new View(view.id(), view.namespace(), lower(view.name()), "", ""));
        }
        return alike;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static Table of(Table table) {
        return new Table(
                table.id(),
                table.namespace(),
                lower(table.name()),
                "",
                table.columns().stream().map(ToldAlike::of).toList(),
                table.constraints().stream().map(ToldAlike::of).toList(),
                table.indexes().stream().map(ToldAlike::of).toList());
    }

    /// A domain with its conditions and its default in a form of their own.
    static NamedType of(NamedType type) {
        return switch (type) {
            case NamedType.EnumType each ->
                new NamedType.EnumType(each.id(), each.namespace(), lower(each.name()), each.values(), "");
            case NamedType.Domain each ->
                new NamedType.Domain(
                        each.id(),
                        each.namespace(),
                        lower(each.name()),
                        each.base(),
                        each.nullable(),
                        of(each.source(), each.base()),
                        each.checks().stream().map(ExpressionForm::of).sorted().toList(),
                        "");
        };
    }

    static Column of(Column column) {
        ColumnType type = column.type();
        return new Column(
                column.id(), lower(column.name()), of(type), column.nullable(), of(column.source(), type), "");
    }

    private static ColumnType of(ColumnType type) {
        return type instanceof ColumnType.Verbatim(String sql)
                        && !QUOTES.matcher(sql).find()
                ? new ColumnType.Verbatim(lower(sql))
                : type;
    }

    private static ValueSource of(ValueSource source, ColumnType type) {
        return switch (source) {
            case ValueSource.Expression(String sql) -> new ValueSource.Expression(ExpressionForm.of(sql));
            case ValueSource.Generated(String sql, var storage) ->
                new ValueSource.Generated(ExpressionForm.of(sql), storage);
            case ValueSource.Literal(String value) -> new ValueSource.Literal(literal(value, type));
            case ValueSource.None _, ValueSource.CurrentTime _, ValueSource.Identity _ -> source;
        };
    }

    /// MariaDB tells a decimal's default with all of its digits, H2 JSON without the spaces between its parts.
    private static String literal(String value, ColumnType type) {
        if (type == ColumnType.Plain.JSON) {
            return SPACE_IN_JSON.matcher(value).replaceAll("$1");
        }
        return type instanceof ColumnType.Decimal && DIGITS.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    static Constraint of(Constraint constraint) {
        String name = lower(constraint.name());
        return switch (constraint) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(key.id(), "", key.columns());
            case Constraint.Unique unique -> new Constraint.Unique(unique.id(), name, unique.columns());
            case Constraint.Check check ->
                new Constraint.Check(check.id(), name, ExpressionForm.of(check.expression()));
            case Constraint.ForeignKey key ->
                new Constraint.ForeignKey(
                        key.id(),
                        name,
                        key.columns(),
                        key.parent(),
                        key.parentColumns(),
                        of(key.onDelete()),
                        of(key.onUpdate()),
                        key.deferral());
        };
    }

    private static ReferentialAction of(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    static Index of(Index index) {
        return new Index(
                index.id(),
                lower(index.name()),
                index.kind(),
                index.parts().stream().map(ToldAlike::of).toList(),
                method(index),
                ExpressionForm.of(index.where()));
    }

    /// A B-tree is what is made where nothing is said.
    private static String method(Index index) {
        String method = lower(index.method());
        return method.equals("btree") ? "" : method;
    }

    private static Index.Part of(Index.Part part) {
        return switch (part) {
            case Index.OfColumn column -> column;
            case Index.OfExpression(String sql, var direction) ->
                new Index.OfExpression(ExpressionForm.of(sql), direction);
        };
    }
}
