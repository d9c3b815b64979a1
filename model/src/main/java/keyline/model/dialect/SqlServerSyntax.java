package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.ValueSource.Identity;

/// The words of SQL Server. Scripts do without GO, so that they run in one batch and over JDBC.
final class SqlServerSyntax implements Syntax {

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case SMALLINT, BIGINT, REAL, DATE, TIME -> type.name().toLowerCase(Locale.ROOT);
            case INTEGER -> "int";
            case DOUBLE -> "float";
            case BOOLEAN -> "bit";
            case TEXT, JSON -> "nvarchar(max)";
            case TIMESTAMP -> "datetime2";
            case TIMESTAMP_WITH_TIME_ZONE -> "datetimeoffset";
            case BLOB -> "varbinary(max)";
            case UUID -> "uniqueidentifier";
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "decimal" + Syntax.parameters(type.precision(), type.scale());
    }

    @Override
    public String character(int length) {
        return "nchar(" + length + ")";
    }

    @Override
    public String varchar(OptionalInt length) {
        return length.isEmpty() ? "nvarchar(max)" : "nvarchar(" + length.getAsInt() + ")";
    }

    /// Without the N, what the database's code page lacks would become question marks.
    @Override
    public String text(String value) {
        return "N" + Syntax.super.text(value);
    }

    @Override
    public String text(String value, ColumnType type) {
        boolean ascii = type instanceof Plain plain && SqlServerColumn.WRITTEN_IN_ASCII.contains(plain);
        return ascii ? Syntax.super.text(value) : text(value);
    }

    @Override
    public String special(double number) {
        return "NULL";
    }

    @Override
    public String yes() {
        return "1";
    }

    @Override
    public String no() {
        return "0";
    }

    @Override
    public String bytes(String hex) {
        return "0x" + hex;
    }

    @Override
    public String expressionDefault(String sql) {
        return "(" + sql + ")";
    }

    @Override
    public String currentTime(ColumnType type) {
        return switch (type) {
            case Plain.DATE, Plain.TIME -> "GETDATE()";
            case Plain.TIMESTAMP -> "SYSDATETIME()";
            case Plain.TIMESTAMP_WITH_TIME_ZONE -> "SYSDATETIMEOFFSET()";
            default -> "CONVERT(nvarchar(27), SYSDATETIME(), 126)";
        };
    }

    /// Numbers of one's own are let in by SET IDENTITY_INSERT, whatever the mode.
    @Override
    public String identity(Identity.Mode mode) {
        return "IDENTITY(1,1)";
    }

    /// Indexes over some rows and computed columns want it, and sqlcmd has it off.
    @Override
    public List<String> start() {
        return List.of("SET QUOTED_IDENTIFIER ON");
    }

    @Override
    public String overriding() {
        return "";
    }

    @Override
    public List<String> beforeRows(Numbered column) {
        return List.of("SET IDENTITY_INSERT " + column.quotedTable() + " ON");
    }

    @Override
    public List<String> afterRows(Numbered column) {
        return List.of("SET IDENTITY_INSERT " + column.quotedTable() + " OFF");
    }

    /// A computed column has the type of its expression.
    @Override
    public String generated(String type, String sql, Storage storage) {
        String stored = storage == Storage.STORED ? " PERSISTED" : "";
        return "AS (CAST(" + sql + " AS " + type + "))" + stored;
    }

    @Override
    public Comments comments() {
        return Comments.STATEMENTS;
    }

    @Override
    public String comment(Commented thing, String comment) {
        List<String> path = thing.path();
        String namespace = path.getFirst().isEmpty() ? "dbo" : path.getFirst();
        String kind = thing.kind().equals("VIEW") ? "VIEW" : "TABLE";
        String column = path.size() > 2 ? ", N'COLUMN', " + text(path.get(2)) : "";
        return "EXEC sp_addextendedproperty N'MS_Description', %s,\n  N'SCHEMA', %s, N'%s', %s%s"
                .formatted(text(comment), text(namespace), kind, text(path.get(1)), column);
    }

    @Override
    public String defaultNamespace() {
        return "dbo";
    }

    /// CREATE SCHEMA and CREATE VIEW want a batch of their own, which EXEC is.
    @Override
    public String createNamespace(String quotedName, String name) {
        return "IF SCHEMA_ID(%s) IS NULL EXEC(%s)".formatted(text(name), text("CREATE SCHEMA " + quotedName));
    }

    @Override
    public String createView(String sql) {
        return "EXEC(" + text(sql) + ")";
    }

    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return List.of("DROP TABLE IF EXISTS\n  " + String.join(",\n  ", quotedNames));
    }

    /// No table is dropped that another one still refers to.
    @Override
    public Optional<String> dropForeignKey(String quotedTable, String quotedKey) {
        return Optional.of("IF OBJECT_ID(%s) IS NOT NULL ALTER TABLE %s DROP CONSTRAINT IF EXISTS %s"
                .formatted(text(quotedTable), quotedTable, quotedKey));
    }
}
