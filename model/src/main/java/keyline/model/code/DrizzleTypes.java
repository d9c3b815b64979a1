package keyline.model.code;

import java.util.Locale;
import java.util.stream.Collectors;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType;
import keyline.model.code.TypeScript.Call;

/// The functions that make columns. A type that Drizzle has no function for is made by one of its own.
record DrizzleTypes(DrizzleFile file) {

    Call of(String column, ColumnType type) {
        String name = TypeScript.text(column);
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

    private Call call(String function, String name) {
        return Call.of(file.use(function), name);
    }

    private Call call(String function, String name, String options) {
        return Call.of(file.use(function), name, "{ " + options + " }");
    }

    private Call plain(String name, Plain type) {
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

    private Call pg(String name, Plain type) {
        return switch (type) {
            case BIGINT -> call("bigint", name, "mode: \"number\"");
            case DOUBLE -> call("doublePrecision", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("timestamp", name, "withTimezone: true");
            case BLOB -> call("bytea", name);
            case JSON -> call("jsonb", name);
            case SMALLINT, INTEGER, REAL, BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, UUID -> call(lower(type), name);
        };
    }

    private Call mysql(String name, Plain type) {
        return switch (type) {
            case INTEGER -> call("int", name);
            case BIGINT -> call("bigint", name, "mode: \"number\"");
            case REAL -> call("float", name);
            case TIMESTAMP -> call("datetime", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("timestamp", name);
            case UUID -> call("char", name, "length: 36");
            case BLOB -> Call.of(file.customType("blob"), name);
            case SMALLINT, DOUBLE, BOOLEAN, TEXT, DATE, TIME, JSON -> call(lower(type), name);
        };
    }

    private Call sqlite(String name, Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT -> call("integer", name);
            case REAL, DOUBLE -> call("real", name);
            case BOOLEAN -> call("integer", name, "mode: \"boolean\"");
            case BLOB -> call("blob", name);
            case JSON -> call("text", name, "mode: \"json\"");
            case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, UUID -> call("text", name);
        };
    }

    private Call mssql(String name, Plain type) {
        return switch (type) {
            case INTEGER -> call("int", name);
            case BIGINT -> call("bigint", name, "mode: \"number\"");
            case DOUBLE -> call("float", name);
            case BOOLEAN -> call("bit", name);
            case TEXT, JSON -> call("nvarchar", name, "length: \"max\"");
            case TIMESTAMP -> call("datetime2", name);
            case TIMESTAMP_WITH_TIME_ZONE -> call("datetimeoffset", name);
            case BLOB -> call("varbinary", name, "length: \"max\"");
            case UUID -> Call.of(file.customType("uniqueidentifier"), name);
            case SMALLINT, REAL, DATE, TIME -> call(lower(type), name);
        };
    }

    private Call decimal(String name, ColumnType.Decimal type) {
        String function = switch (file.flavour()) {
            case PG, SQLITE -> "numeric";
            case MYSQL, MSSQL -> "decimal";
        };
        if (type.precision().isEmpty() || file.flavour() == DrizzleFlavour.SQLITE) {
            return call(function, name);
        }
        String scale = type.scale().isEmpty() ? "" : ", scale: " + type.scale().getAsInt();
        return call(function, name, "precision: " + type.precision().getAsInt() + scale);
    }

    private Call character(String name, int length) {
        return switch (file.flavour()) {
            case PG, MYSQL -> call("char", name, "length: " + length);
            case SQLITE -> call("text", name, "length: " + length);
            case MSSQL -> Call.of(file.customType("nchar(" + length + ")"), name);
        };
    }

    private Call varchar(String name, String length) {
        return switch (file.flavour()) {
            case PG, MYSQL -> call("varchar", name, "length: " + length);
            case SQLITE -> call("text", name, "length: " + length);
            case MSSQL -> call("nvarchar", name, "length: " + length);
        };
    }

    private Call unlimited(String name) {
        return switch (file.flavour()) {
            case PG -> call("varchar", name);
            case MYSQL, SQLITE -> call("text", name);
            case MSSQL -> call("nvarchar", name, "length: \"max\"");
        };
    }

    private Call named(String name, NamedType type) {
        return switch (type) {
            case NamedType.EnumType each
            when file.flavour() == DrizzleFlavour.MYSQL ->
                Call.of(
                        file.use("mysqlEnum"),
                        name,
                        each.values().stream().map(TypeScript::text).collect(Collectors.joining(", ", "[", "]")));
            case NamedType.EnumType each -> Call.of(file.name(each.id()), name);
            case NamedType.Domain each ->
                Call.of(file.customType(file.flavour().dialect().quoteIfNeeded(each.name())), name);
        };
    }
}
