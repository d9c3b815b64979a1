package keyline.model.code;

import java.util.Locale;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;

/// The functions that make columns. A type that Drizzle has no function for is made by one of its own.
record DrizzleTypes(DrizzleFile file) {

    Call of(String column, ColumnType type) {
        Expression name = Expression.quoted(column);
        return switch (type) {
            case Plain plain -> plain(name, plain);
            case ColumnType.Decimal each -> decimal(name, each);
            case ColumnType.Char(int length) -> character(name, length);
            case ColumnType.Varchar(var length) ->
                length.isPresent() ? varchar(name, Integer.toString(length.getAsInt())) : unlimited(name);
            case ColumnType.Named(var id) -> named(name, file.schema().types().get(id));
            case ColumnType.Verbatim(String sql) -> Call.of(file.customType(sql), name);
        };
    }

    private Call call(String function, Expression name, Property... options) {
        return options.length == 0
                ? Call.of(file.use(function), name)
                : Call.of(file.use(function), name, Expression.object(options));
    }

    private static Property option(String key, Object value) {
        return new Property(key, Expression.word(value.toString()));
    }

    private Call plain(Expression name, Plain type) {
        return switch (file.flavour()) {
            case PG -> pg(name, type);
            case MYSQL -> mysql(name, type);
            case SQLITE -> sqlite(name, type);
            case MSSQL -> mssql(name, type);
        };
    }

    private static String lower(Plain type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private Call pg(Expression name, Plain type) {
        return switch (type) {
            case BIGINT -> call("bigint", name, option("mode", "\"number\""));
            case DOUBLE -> call("doublePrecision", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("timestamp", name, option("withTimezone", true));
            case BLOB -> call("bytea", name);
            case JSON -> call("jsonb", name);
            case SMALLINT, INTEGER, REAL, BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, UUID -> call(lower(type), name);
        };
    }

    private Call mysql(Expression name, Plain type) {
        return switch (type) {
            case INTEGER -> call("int", name);
            case BIGINT -> call("bigint", name, option("mode", "\"number\""));
            case REAL -> call("float", name);
            case TIMESTAMP -> call("datetime", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("timestamp", name);
            case UUID -> call("char", name, option("length", 36));
            case BLOB -> Call.of(file.customType("blob"), name);
            case SMALLINT, DOUBLE, BOOLEAN, TEXT, DATE, TIME, JSON -> call(lower(type), name);
        };
    }

    private Call sqlite(Expression name, Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT -> call("integer", name);
            case REAL, DOUBLE -> call("real", name);
            case BOOLEAN -> call("integer", name, option("mode", "\"boolean\""));
            case BLOB -> call("blob", name);
            case JSON -> call("text", name, option("mode", "\"json\""));
            case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, UUID -> call("text", name);
        };
    }

    private Call mssql(Expression name, Plain type) {
        return switch (type) {
            case INTEGER -> call("int", name);
            case BIGINT -> call("bigint", name, option("mode", "\"number\""));
            case DOUBLE -> call("float", name);
            case BOOLEAN -> call("bit", name);
            case TEXT, JSON -> call("nvarchar", name, option("length", "\"max\""));
            case TIMESTAMP -> call("datetime2", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("datetimeoffset", name);
            case BLOB -> call("varbinary", name, option("length", "\"max\""));
            case UUID -> Call.of(file.customType("uniqueidentifier"), name);
            case SMALLINT, REAL, DATE, TIME -> call(lower(type), name);
        };
    }

    private Call decimal(Expression name, ColumnType.Decimal type) {
        String function = switch (file.flavour()) {
            case PG, SQLITE -> "numeric";
            case MYSQL, MSSQL -> "decimal";
        };
        if (type.precision().isEmpty() || file.flavour() == DrizzleFlavour.SQLITE) {
            return call(function, name);
        }
        Property precision = option("precision", type.precision().getAsInt());
        return type.scale().isEmpty()
                ? call(function, name, precision)
                : call(function, name, precision, option("scale", type.scale().getAsInt()));
    }

    private Call character(Expression name, int length) {
        return switch (file.flavour()) {
            case PG, MYSQL -> call("char", name, option("length", length));
            case SQLITE -> call("text", name, option("length", length));
            case MSSQL -> Call.of(file.customType("nchar(" + length + ")"), name);
        };
    }

    private Call varchar(Expression name, String length) {
        return switch (file.flavour()) {
            case PG, MYSQL -> call("varchar", name, option("length", length));
            case SQLITE -> call("text", name, option("length", length));
            case MSSQL -> call("nvarchar", name, option("length", length));
        };
    }

    private Call unlimited(Expression name) {
        return switch (file.flavour()) {
            case PG -> call("varchar", name);
            case MYSQL, SQLITE -> call("text", name);
            case MSSQL -> call("nvarchar", name, option("length", "\"max\""));
        };
    }

    private Call named(Expression name, NamedType type) {
        return switch (type) {
            case NamedType.EnumType each
            when file.flavour() == DrizzleFlavour.MYSQL ->
                Call.of(
                        file.use("mysqlEnum"),
                        name,
                        Expression.list(
                                each.values().stream().map(Expression::quoted).toList()));
            case NamedType.EnumType each -> Call.of(file.name(each.id()), name);
            case NamedType.Domain each ->
                Call.of(file.customType(file.flavour().dialect().quoteIfNeeded(each.name())), name);
        };
    }
}
