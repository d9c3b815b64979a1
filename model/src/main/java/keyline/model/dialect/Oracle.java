package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Index;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// Oracle 19c to 23ai. A schema is a user there, so a script has one.
final class Oracle implements Dialect {

    private static final Scope OBJECTS = new Scope(Extent.NAMESPACE, "table or view");
    private static final Scope INDEXES = new Scope(Extent.NAMESPACE, "index");
    private static final Scope CONSTRAINTS = new Scope(Extent.NAMESPACE, "constraint");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");

    // "Oracle SQL Reserved Words" of the manual.
    private static final Set<String> RESERVED = Identifiers.words("""
        ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS
        CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM
        GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE
        LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF
        OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT
        SESSION SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE
        USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.VIRTUAL_COLUMNS,
            Feature.GENERATED_KEYS,
            Feature.STRICT_IDENTITY,
            Feature.DEFERRABLE_FOREIGN_KEYS,
            Feature.ADDED_CONSTRAINTS,
            Feature.CONSTRAINED_PARENTS,
            Feature.EXPRESSION_INDEXES);

    private static final Syntax SYNTAX = new OracleSyntax();
    private static final Identifiers IDENTIFIERS =
            new Identifiers("\"", "\"", Folding.TO_UPPER_CASE, 128, Unit.BYTES, RESERVED, Set.of());

    @Override
    public String key() {
        return "oracle";
    }

    @Override
    public String displayName() {
        return "Oracle";
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    /// A bare name begins with a letter.
    @Override
    public String quoteIfNeeded(String name) {
        return name.startsWith("_") ? quote(name) : IDENTIFIERS.quoteIfNeeded(name);
    }

    /// A key makes an index of its name.
    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> List.of(OBJECTS);
            case PRIMARY_KEY, UNIQUE -> List.of(CONSTRAINTS, INDEXES);
            case CHECK, FOREIGN_KEY -> List.of(CONSTRAINTS);
            case INDEX -> List.of(INDEXES);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE, TYPE -> List.of();
        };
    }

    /// No name has a double quote in it, and every table has a column ROWID already.
    @Override
    public String allowed(NameKind kind, String name) {
        String allowed = name.replace('"', '_');
        return kind == NameKind.COLUMN && allowed.equalsIgnoreCase("ROWID") ? allowed + "_" : allowed;
    }

    @Override
    public Set<ReferentialAction> deleteActions() {
        return EnumSet.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL);
    }

    @Override
    public Set<ReferentialAction> updateActions() {
        return EnumSet.of(ReferentialAction.NO_ACTION);
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public int mostColumns() {
        return 1000;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    /// A CLOB, which TEXT would be, can't be compared.
    @Override
    public ColumnType fit(EnumType type) {
        return TypeExpansion.narrowest(type);
    }

    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        return new OracleColumn(table, remarks).fit(column);
    }

    @Override
    public boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return ReferringTypes.areOfOneKind(child, parent);
    }

    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return OracleIndexes.fit(index, table, remarks);
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        new Overall(schema, remarks.apply(new Place.OfSchema()))
                .ifAnyType(
                        EnumSet.of(Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT),
                        "Oracle has one type for numbers: SMALLINT, INTEGER and BIGINT are written as NUMBER(5),"
                                + " NUMBER(10) and NUMBER(19).");
        return new OracleIndexes(schema, remarks).distinct();
    }
}
