package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// SQL Server 2019 or later, and Azure SQL. Scripts do without GO, so that they run in one batch and over JDBC.
final class SqlServer implements Dialect, Syntax {

    private static final Scope OBJECTS = new Scope(Extent.NAMESPACE, "object");
    private static final Scope INDEXES = new Scope(Extent.TABLE, "index");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");

    // "Reserved keywords (Transact-SQL)" of the manual.
    private static final Set<String> RESERVED = Identifiers.words("""
        ADD ALL ALTER AND ANY AS ASC AUTHORIZATION BACKUP BEGIN BETWEEN BREAK BROWSE BULK BY CASCADE CASE CHECK
        CHECKPOINT CLOSE CLUSTERED COALESCE COLLATE COLUMN COMMIT COMPUTE CONSTRAINT CONTAINS CONTAINSTABLE CONTINUE
        CONVERT CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DBCC
        DEALLOCATE DECLARE DEFAULT DELETE DENY DESC DISK DISTINCT DISTRIBUTED DOUBLE DROP DUMP ELSE END ERRLVL ESCAPE
        EXCEPT EXEC EXECUTE EXISTS EXIT EXTERNAL FETCH FILE FILLFACTOR FOR FOREIGN FREETEXT FREETEXTTABLE FROM FULL
        FUNCTION GOTO GRANT GROUP HAVING HOLDLOCK IDENTITY IDENTITYCOL IDENTITY_INSERT IF IN INDEX INNER INSERT
        INTERSECT INTO IS JOIN KEY KILL LEFT LIKE LINENO LOAD MERGE NATIONAL NOCHECK NONCLUSTERED NOT NULL NULLIF OF
        OFF OFFSETS ON OPEN OPENDATASOURCE OPENQUERY OPENROWSET OPENXML OPTION OR ORDER OUTER OVER PERCENT PIVOT PLAN
        PRECISION PRIMARY PRINT PROC PROCEDURE PUBLIC RAISERROR READ READTEXT RECONFIGURE REFERENCES REPLICATION
        RESTORE RESTRICT RETURN REVERT REVOKE RIGHT ROLLBACK ROWCOUNT ROWGUIDCOL RULE SAVE SCHEMA SECURITYAUDIT SELECT
        SEMANTICKEYPHRASETABLE SEMANTICSIMILARITYDETAILSTABLE SEMANTICSIMILARITYTABLE SESSION_USER SET SETUSER
        SHUTDOWN SOME STATISTICS SYSTEM_USER TABLE TABLESAMPLE TEXTSIZE THEN TO TOP TRAN TRANSACTION TRIGGER TRUNCATE
        TRY_CONVERT TSEQUAL UNION UNIQUE UNPIVOT UPDATE UPDATETEXT USE USER VALUES VARYING VIEW WAITFOR WHEN WHERE
        WHILE WITH WITHIN WRITETEXT\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.NAMESPACES,
            Feature.VIRTUAL_COLUMNS,
            Feature.STRICT_IDENTITY,
            Feature.ADDED_CONSTRAINTS,
            Feature.PARTIAL_INDEXES,
            Feature.SINGLE_CASCADES,
            Feature.SINGLE_NULLS,
            Feature.TRANSACTIONAL_DDL);

    private static final Identifiers IDENTIFIERS =
            new Identifiers("[", "]", Folding.KEPT, 128, Unit.CHARACTERS, RESERVED, Set.of());

    @Override
    public String key() {
        return "mssql";
    }

    @Override
    public String displayName() {
        return "SQL Server";
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    /// Tables, views and constraints are objects of one kind of name; keys are indexes, too.
    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW, CHECK, FOREIGN_KEY -> List.of(OBJECTS);
            case PRIMARY_KEY, UNIQUE -> List.of(OBJECTS, INDEXES);
            case INDEX -> List.of(INDEXES);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE, TYPE -> List.of();
        };
    }

    /// Tables whose names begin so are temporary, and their constraints can't be called so either.
    @Override
    public String allowed(NameKind kind, String name) {
        return kind != NameKind.COLUMN && name.startsWith("#") ? "_" + name : name;
    }

    @Override
    public Set<ReferentialAction> deleteActions() {
        return EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT));
    }

    @Override
    public Set<ReferentialAction> updateActions() {
        return deleteActions();
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public int mostColumns() {
        return 1024;
    }

    @Override
    public Syntax syntax() {
        return this;
    }

    /// An index takes no nvarchar(max), which TEXT would be.
    @Override
    public ColumnType fit(EnumType type) {
        return TypeExpansion.narrowest(type);
    }

    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        return new SqlServerColumn(table, remarks).fit(column);
    }

    @Override
    public Optional<Check> fit(Check check, Table table, Remarks remarks) {
        return Wording.SQL_SERVER.check(check, table, remarks);
    }

    @Override
    public ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        return KeyOrder.of(SqlServerForeignKeys.settable(key, child, remarks), parent);
    }

    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return SqlServerIndex.fit(index, table, remarks);
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        return new SqlServerNulls(SqlServerForeignKeys.withSinglePaths(schema, remarks), remarks).fitted();
    }

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
        return "(" + Wording.SQL_SERVER.reworded(sql) + ")";
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
        return "AS (CAST(" + Wording.SQL_SERVER.reworded(sql) + " AS " + type + "))" + stored;
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
