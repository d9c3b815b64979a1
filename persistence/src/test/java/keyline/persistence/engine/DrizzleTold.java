package keyline.persistence.engine;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.NamedType.Domain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// What a schema of Drizzle tells of a design, and all that it doesn't: names that nobody gave, deferral, whether a
/// column of the primary key is NOT NULL besides, that a text of SQLite is a time, how an identity takes values, and
/// types that share one function.
///
/// @param given the names of constraints that the user gave
record DrizzleTold(String flavour, Set<String> given) {

    static Schema withoutDomains(Schema schema) {
        Schema free = schema;
        for (Table table : schema.tables()) {
            free = free.with(table.withColumns(
                    table.columns().stream().map(column -> based(column, schema)).toList()));
        }
        for (var type : schema.types()) {
            free = type instanceof Domain ? free.without(type.id()) : free;
        }
        return free;
    }

    private static Column based(Column column, Schema schema) {
        if (!(column.type() instanceof ColumnType.Named(var id) && schema.types().get(id) instanceof Domain domain)) {
            return column;
        }
        Column based = column.withType(domain.base());
        return domain.nullable() ? based : based.asNotNull();
    }

    Schema of(Schema schema) {
        Schema told = schema;
        for (Table table : schema.tables()) {
            told = told.with(table.withColumns(
                            table.columns().stream().map(column -> of(column, table)).toList())
                    .withConstraints(table.constraints().stream().map(DrizzleTold::undeferred).toList()));
        }
        return Nameless.of(told, names(schema));
    }

    /// MySQL knows no names of primary keys, and Drizzle takes none for one that SQLite numbers.
    private Set<String> names(Schema schema) {
        Set<String> kept = new HashSet<>(given);
        schema.tables().stream()
                .filter(table -> flavour.equals("mysql") || (flavour.equals("sqlite") && isNumbered(table)))
                .flatMap(table -> table.primaryKey().stream())
                .forEach(key -> kept.remove(key.name()));
        return kept;
    }

    private static boolean isNumbered(Table table) {
        return table.columns().stream().anyMatch(column -> column.source() instanceof Identity);
    }

    private static Constraint undeferred(Constraint constraint) {
        return constraint instanceof ForeignKey key ? key.withDeferral(Deferral.NOT_DEFERRABLE) : constraint;
    }

    private Column of(Column column, Table table) {
        ValueSource source = column.source() instanceof Identity && !flavour.equals("pg")
                ? new Identity(Identity.Mode.BY_DEFAULT)
                : column.source();
        if (source instanceof ValueSource.CurrentTime && flavour.equals("sqlite")) {
            String sql = column.type() == Plain.DATE || column.type() == Plain.TIME
                    ? "CURRENT_" + column.type()
                    : "CURRENT_TIMESTAMP";
            source = new ValueSource.Expression(sql);
        }
        Column told = column.withType(type(column.type())).withSource(source);
        return table.isNotNull(column.id()) || source instanceof Identity ? told.asNotNull() : told;
    }

    private ColumnType type(ColumnType type) {
        return switch (flavour) {
            case "mysql" -> type == Plain.UUID ? new Char(36) : type;
            case "sqlite" -> inSqlite(type);
            case "mssql" ->
                type == Plain.JSON || type.equals(new Varchar(OptionalInt.empty())) ? Plain.TEXT : type;
            default -> type;
        };
    }

    private static ColumnType inSqlite(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case SMALLINT, INTEGER, BIGINT -> Plain.INTEGER;
                    case REAL, DOUBLE -> Plain.REAL;
                    case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, UUID -> Plain.TEXT;
                    case BOOLEAN, BLOB, JSON -> plain;
                };
            case Decimal _ -> new Decimal(OptionalInt.empty(), OptionalInt.empty());
            case Char(int length) -> new Varchar(OptionalInt.of(length));
            case Varchar(OptionalInt length) -> length.isPresent() ? type : Plain.TEXT;
            case ColumnType.Named _, ColumnType.Verbatim _ -> type;
        };
    }
}
