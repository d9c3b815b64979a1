package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;
import keyline.model.dialect.Syntax;

/// Writes the columns of a table, each a chain of calls.
record DrizzleColumn(DrizzleFile file, Table table, DrizzleKeys keys) {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d+)?");

    Property property(Column column) {
        List<Call> calls = new ArrayList<>();
        calls.add(new DrizzleTypes(file).of(column.name(), column.type()));
        key(column).ifPresent(calls::add);
        boolean inKey = keys.isPrimary(column);
        if (!column.nullable() && !inKey) {
            calls.add(Call.of(".notNull"));
        }
        if (keys.isUnique(column)) {
            calls.add(Call.of(".unique"));
        }
        source(column).ifPresent(calls::add);
        keys.reference(column).map(this::reference).ifPresent(calls::add);
        return new Property(
                TypeScript.comment(column.comment()), file.property(column.id()), new Expression.Chain(calls));
    }

    private Optional<Call> key(Column column) {
        if (!keys.isPrimary(column)) {
            return Optional.empty();
        }
        boolean numbered = column.source() instanceof Identity && file.flavour() == DrizzleFlavour.SQLITE;
        return Optional.of(numbered ? Call.of(".primaryKey", option("autoIncrement", Expression.word("true"))) : Call.of(".primaryKey"));
    }

    private Optional<Call> source(Column column) {
        return switch (column.source()) {
            case ValueSource.None _ -> Optional.empty();
            case ValueSource.Literal(String value) -> Optional.of(Call.of(".default", literal(value, column.type())));
            case ValueSource.Expression(String sql) ->
                Optional.of(Call.of(".default", file.sql(syntax().expressionDefault(sql))));
            case ValueSource.CurrentTime _ ->
                Optional.of(Call.of(".default", file.sql(syntax().currentTime(column.type()))));
            case Identity(var mode) -> identity(mode);
            case Generated(String sql, var storage) -> Optional.of(generated(sql, storage));
        };
    }

    private Syntax syntax() {
        return file.flavour().dialect().syntax();
    }

    /// As TypeScript where drizzle-kit makes the same of it: it escapes backslashes that need it not.
    private Expression literal(String value, ColumnType type) {
        TypeFamily family = TypeFamily.of(type, file.schema());
        boolean number = NUMBER.matcher(value).matches();
        boolean text = family == TypeFamily.TEXT || family == TypeFamily.ENUM;
        if (number
                && !(type instanceof ColumnType.Decimal)
                && (family == TypeFamily.WHOLE_NUMBER || family == TypeFamily.FLOATING_POINT)) {
            return Expression.word(value);
        }
        if (type == Plain.BOOLEAN && value.matches("(?i)true|false|0|1")) {
            return Expression.word(Boolean.toString(value.equalsIgnoreCase("true") || value.equals("1")));
        }
        return (text && !value.contains("\\")) || (number && type instanceof ColumnType.Decimal)
                ? Expression.quoted(value)
                : file.literal(value, type);
    }

    private Optional<Call> identity(Identity.Mode mode) {
        return switch (file.flavour()) {
            case PG ->
                Optional.of(
                        switch (mode) {
                            case BY_DEFAULT -> Call.of(".generatedByDefaultAsIdentity");
                            case ALWAYS -> Call.of(".generatedAlwaysAsIdentity");
                        });
            case MYSQL -> Optional.of(Call.of(".autoincrement"));
            case SQLITE -> Optional.empty();
            case MSSQL -> Optional.of(Call.of(".identity"));
        };
    }

    private Call generated(String sql, Generated.Storage storage) {
        String stored = file.flavour() == DrizzleFlavour.MSSQL ? "persisted" : "stored";
        String mode = storage == Generated.Storage.STORED ? stored : "virtual";
        return file.flavour() == DrizzleFlavour.PG
                ? Call.of(".generatedAlwaysAs", file.sql(sql, table))
                : Call.of(".generatedAlwaysAs", file.sql(sql, table), option("mode", Expression.quoted(mode)));
    }

    private static Expression option(String key, Expression value) {
        return Expression.object(new Property(key, value));
    }

    private Call reference(ForeignKey key) {
        Table parent = file.schema().table(key.parent());
        String type = file.isBefore(parent, table)
                ? ""
                : ": " + file.use("type " + file.flavour().anyColumn());
        String column = file.name(parent.id()) + "." + file.property(key.parentColumns().getFirst());
        Expression arrow = new Expression.Arrow("()" + type, Expression.word(column));
        List<Property> actions = new ArrayList<>();
        action(key.onDelete()).ifPresent(action -> actions.add(new Property("onDelete", action)));
        action(key.onUpdate()).ifPresent(action -> actions.add(new Property("onUpdate", action)));
        return actions.isEmpty()
                ? Call.of(".references", arrow)
                : Call.of(".references", arrow, Expression.object(actions.toArray(Property[]::new)));
    }

    /// An action as Drizzle says it; nothing for the usual one.
    static Optional<Expression> action(ReferentialAction action) {
        return Optional.of(action)
                .filter(each -> each != ReferentialAction.NO_ACTION)
                .map(each -> Expression.quoted(each.sql().toLowerCase(Locale.ROOT)));
    }
}
