package keyline.persistence.engine;

import java.util.Optional;
import java.util.OptionalInt;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.NamedType.Domain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Dialect;

/// What a script tells of a schema that was fitted to its dialect: some types have the same name there, and a script of
/// SQLite has comments for its readers only.
record ScriptTold(Dialect dialect) {

    Schema of(Schema fitted) {
        Schema told = fitted;
        for (var type : fitted.types()) {
            told = type instanceof Domain domain ? told.with(of(domain)) : told;
        }
        for (Table table : fitted.tables()) {
            told = told.with(of(table));
        }
        return told;
    }

    private Domain of(Domain domain) {
        return new Domain(
                domain.id(),
                domain.namespace(),
                domain.name(),
                of(domain.base()),
                domain.nullable(),
                domain.source(),
                domain.checks(),
                comment(domain.comment()));
    }

    private Table of(Table table) {
        return table.withColumns(table.columns().stream().map(this::of).toList())
                .withConstraints(table.constraints().stream().map(this::of).toList())
                .withComment(comment(table.comment()));
    }

    /// Every primary key is called PRIMARY in MySQL and MariaDB.
    private Constraint of(Constraint constraint) {
        return constraint instanceof PrimaryKey key && dialect.key().matches("mysql|mariadb")
                ? new PrimaryKey(key.id(), "", key.columns())
                : constraint;
    }

    private Column of(Column column) {
        return column.withType(of(column.type())).withSource(source(column)).withComment(comment(column.comment()));
    }

    /// SQL Server has identities of one mode, Oracle no time of day.
    private ValueSource source(Column column) {
        boolean oracle = dialect.key().equals("oracle");
        return switch (column.source()) {
            case Identity _ when dialect.key().equals("mssql") -> new Identity(Identity.Mode.BY_DEFAULT);
            case ValueSource.CurrentTime _
            when oracle && column.type() == Plain.TIME -> new ValueSource.Expression("TO_CHAR(SYSDATE, 'HH24:MI:SS')");
            default -> column.source();
        };
    }

    private String comment(String comment) {
        return dialect.key().matches("sqlite|d1") ? "" : comment;
    }

    private ColumnType of(ColumnType type) {
        return switch (dialect.key()) {
            case "mysql" -> type == Plain.UUID ? new Char(36) : type;
            case "mssql" -> isUnlimitedText(type) ? Plain.TEXT : type;
            case "oracle" -> inOracle(type).orElse(type);
            default -> type;
        };
    }

    private static boolean isUnlimitedText(ColumnType type) {
        return type == Plain.JSON || type.equals(new Varchar(OptionalInt.empty()));
    }

    private static Optional<ColumnType> inOracle(ColumnType type) {
        return switch (type) {
            case Plain.SMALLINT -> number(5);
            case Plain.INTEGER -> number(10);
            case Plain.BIGINT -> number(19);
            case Plain.TIME -> Optional.of(new Varchar(OptionalInt.of(15)));
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnType> number(int digits) {
        return Optional.of(new Decimal(OptionalInt.of(digits), OptionalInt.empty()));
    }
}
