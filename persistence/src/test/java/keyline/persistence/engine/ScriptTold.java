package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Notice;

/// What a script tells of a schema that was fitted to its dialect: some types have the same name there, and a script of
/// SQLite has comments for its readers only. Each such difference must be among the notices.
record ScriptTold(Dialect dialect, List<Notice> notices) {

    Schema of(Schema fitted) {
        Schema told = fitted;
        for (Table table : fitted.tables()) {
            told = told.with(of(table));
        }
        return told;
    }

    /// The value, when a notice says so.
    private <T> T told(T value, String notice) {
        assertThat(notices)
                .extracting(Notice::message)
                .anySatisfy(message -> assertThat(message).contains(notice));
        return value;
    }

    private Table of(Table table) {
        return table.withColumns(table.columns().stream().map(this::of).toList())
                .withConstraints(table.constraints().stream()
                        .map(each -> of(each, table))
                        .toList())
                .withComment(comment(table.comment()));
    }

    /// Every primary key is called PRIMARY in MySQL and MariaDB.
    private Constraint of(Constraint constraint, Table table) {
        if (!(constraint instanceof PrimaryKey key) || !dialect.key().matches("mysql|mariadb")) {
            return constraint;
        }
        PrimaryKey nameless = new PrimaryKey(key.id(), "", key.columns());
        return key.name().equals("pk_" + table.name()) ? nameless : told(nameless, "calls every primary key PRIMARY");
    }

    private Column of(Column column) {
        return column.withType(of(column.type())).withSource(source(column)).withComment(comment(column.comment()));
    }

    /// SQL Server has identities of one mode, Oracle no time of day.
    private ValueSource source(Column column) {
        boolean oracle = dialect.key().equals("oracle");
        return switch (column.source()) {
            case Identity(var mode)
            when dialect.key().equals("mssql") && mode == Identity.Mode.ALWAYS ->
                told(new Identity(Identity.Mode.BY_DEFAULT), "one kind of identity");
            case ValueSource.CurrentTime _
            when oracle && column.type() == Plain.TIME ->
                told(
                        new ValueSource.Expression("TO_CHAR(SYSDATE, 'HH24:MI:SS')"),
                        column.name() + ": Oracle has no TIME");
            case ValueSource.CurrentTime _
            when oracle && column.type() instanceof ColumnType.Verbatim ->
                told(new ValueSource.Expression("CURRENT_TIMESTAMP"), "WITH LOCAL TIME ZONE is written");
            default -> column.source();
        };
    }

    private String comment(String comment) {
        return comment.isEmpty() || !dialect.key().matches("sqlite|d1") ? comment : told("", "keeps no comments");
    }

    private ColumnType of(ColumnType type) {
        return switch (dialect.key()) {
            case "mysql" -> type == Plain.UUID ? told(new Char(36), "has no type UUID") : type;
            case "mssql" -> inSqlServer(type);
            case "oracle" -> inOracle(type).orElse(type);
            default -> type;
        };
    }

    /// A text without end is the same by either name.
    private ColumnType inSqlServer(ColumnType type) {
        if (type == Plain.JSON) {
            return told(Plain.TEXT, "has no type JSON");
        }
        return type.equals(new Varchar(OptionalInt.empty())) ? Plain.TEXT : type;
    }

    private Optional<ColumnType> inOracle(ColumnType type) {
        return switch (type) {
            case Plain.SMALLINT -> number(5);
            case Plain.INTEGER -> number(10);
            case Plain.BIGINT -> number(19);
            case Plain.TIME -> Optional.of(told(new Varchar(OptionalInt.of(15)), "Oracle has no TIME"));
            default -> Optional.empty();
        };
    }

    private Optional<ColumnType> number(int digits) {
        return Optional.of(
                told(new Decimal(OptionalInt.of(digits), OptionalInt.empty()), "Oracle has one type for numbers"));
    }
}
