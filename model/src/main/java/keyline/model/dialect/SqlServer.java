package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// SQL Server 2019 or later, and Azure SQL.
final class SqlServer implements Dialect {

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
            Feature.GENERATED_KEYS,
            Feature.STRICT_IDENTITY,
            Feature.ADDED_CONSTRAINTS,
            Feature.PARTIAL_INDEXES,
            Feature.SINGLE_CASCADES,
            Feature.SINGLE_NULLS,
            Feature.TRANSACTIONAL_DDL);

    private static final Syntax SYNTAX = new SqlServerSyntax();
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
        return SYNTAX;
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
    public boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return ReferringTypes.areSame(child, parent);
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
        Overall overall = new Overall(schema, remarks.apply(new Place.OfSchema()));
        overall.ifAnyType(Set.of(Plain.JSON), "SQL Server has no type JSON, nvarchar(max) is written instead.");
        overall.ifAnyColumn(
                column -> column.source().equals(new Identity(Identity.Mode.ALWAYS)),
                "SQL Server has one kind of identity: ALWAYS and BY DEFAULT are written alike.");
        return new SqlServerNulls(SqlServerForeignKeys.withSinglePaths(schema, remarks), remarks).fitted();
    }
}
