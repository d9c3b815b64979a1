package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Index;
import keyline.model.NamedType.EnumType;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Scope.Extent;

/// PostgreSQL 14 to 18.
final class PostgreSql implements Dialect, Syntax {

    private static final Scope RELATIONS = new Scope(Extent.NAMESPACE, "relation");
    private static final Scope TYPES = new Scope(Extent.NAMESPACE, "type");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");
    private static final Scope CONSTRAINTS = new Scope(Extent.TABLE, "constraint");

    // Those of pg_get_keywords() with catcode R or T.
    private static final Set<String> RESERVED = Identifiers.words("""
        ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC AUTHORIZATION BINARY BOTH CASE CAST CHECK COLLATE
        COLLATION COLUMN CONCURRENTLY CONSTRAINT CREATE CROSS CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE
        CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT DEFERRABLE DESC DISTINCT DO ELSE END
        EXCEPT FALSE FETCH FOR FOREIGN FREEZE FROM FULL GRANT GROUP HAVING ILIKE IN INITIALLY INNER INTERSECT INTO
        IS ISNULL JOIN LATERAL LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP NATURAL NOT NOTNULL NULL OFFSET ON
        ONLY OR ORDER OUTER OVERLAPS PLACING PRIMARY REFERENCES RETURNING RIGHT SELECT SESSION_USER SIMILAR SOME
        SYMMETRIC SYSTEM_USER TABLE TABLESAMPLE THEN TO TRAILING TRUE UNION UNIQUE USER USING VARIADIC VERBOSE WHEN
        WHERE WINDOW WITH\
        """);

    // The types of pg_catalog that a user could mean, and the keywords that can't be a type's name.
    private static final Set<String> SYSTEM_TYPES = Identifiers.words("""
        ANY BETWEEN BIGINT BIT BOOL BOOLEAN BOX BPCHAR BYTEA CHAR CHARACTER CID CIDR CIRCLE COALESCE CSTRING DATE
        DATEMULTIRANGE DATERANGE DEC DECIMAL EXISTS EXTRACT FLOAT FLOAT4 FLOAT8 GREATEST GROUPING INET INOUT INT INT2
        INT4 INT4RANGE INT8 INT8RANGE INTEGER INTERNAL INTERVAL JSON JSONB JSONPATH LEAST LINE LSEG MACADDR MACADDR8
        MONEY NAME NATIONAL NCHAR NONE NORMALIZE NULLIF NUMERIC NUMRANGE OID OUT OVERLAY PATH POINT POLYGON POSITION
        PRECISION REAL RECORD REFCURSOR REGCLASS REGTYPE ROW SETOF SMALLINT SUBSTRING TEXT TID TIME TIMESTAMP
        TIMESTAMPTZ TIMETZ TREAT TRIGGER TRIM TSQUERY TSRANGE TSTZRANGE TSVECTOR UNKNOWN UUID VALUES VARBIT VARCHAR
        VOID XID XML\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.NAMESPACES,
            Feature.ENUM_TYPES,
            Feature.DOMAINS,
            Feature.ARRAYS,
            Feature.EMPTY_TABLES,
            Feature.GENERATED_KEYS,
            Feature.STRICT_IDENTITY,
            Feature.DEFERRABLE_FOREIGN_KEYS,
            Feature.ADDED_CONSTRAINTS,
            Feature.PARTIAL_INDEXES,
            Feature.EXPRESSION_INDEXES,
            Feature.INDEX_METHODS,
            Feature.COPY,
            Feature.TRANSACTIONAL_DDL);

    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private static final int LONGEST_TEXT = 10_485_760;

    private static final Identifiers IDENTIFIERS = new Identifiers(
            "\"", "\"", Identifiers.Folding.TO_LOWER_CASE, 63, Identifiers.Unit.BYTES, RESERVED, Set.of());

    @Override
    public String key() {
        return "postgresql";
    }

    @Override
    public String displayName() {
        return "PostgreSQL";
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> List.of(RELATIONS, TYPES);
            case TYPE -> List.of(TYPES);
            case INDEX -> List.of(RELATIONS);
            case PRIMARY_KEY, UNIQUE -> List.of(RELATIONS, CONSTRAINTS);
            case CHECK, FOREIGN_KEY -> List.of(CONSTRAINTS);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE -> List.of();
        };
    }

    /// Every table has the system columns already, and the system's types are found before the user's.
    @Override
    public String allowed(NameKind kind, String name) {
        return switch (kind) {
            case COLUMN -> SYSTEM_COLUMNS.contains(name) ? name + "_" : name;
            case TYPE -> SYSTEM_TYPES.contains(name.toUpperCase(Locale.ROOT)) ? name + "_" : name;
            case NAMESPACE -> name.startsWith("pg_") ? "_" + name : name;
            case TABLE, VIEW, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, INDEX -> name;
        };
    }

    @Override
    public Set<ReferentialAction> deleteActions() {
        return EnumSet.allOf(ReferentialAction.class);
    }

    @Override
    public Set<ReferentialAction> updateActions() {
        return EnumSet.allOf(ReferentialAction.class);
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public int mostColumns() {
        return 1600;
    }

    @Override
    public boolean takes(EnumType type) {
        return EnumLabels.areShort(type.values());
    }

    /// The longest text with a limit has 10,485,760 characters.
    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        boolean tooLong =
                (column.type() instanceof ColumnType.Varchar(OptionalInt length) && length.orElse(0) > LONGEST_TEXT)
                        || (column.type() instanceof ColumnType.Char(int exact) && exact > LONGEST_TEXT);
        if (tooLong) {
            remarks.add("%s: PostgreSQL has no limit so high, text is written instead.".formatted(column.name()));
        }
        return tooLong ? column.withType(Plain.TEXT) : column;
    }

    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return Optional.of(PostgreSqlIndex.fit(index, table, remarks));
    }

    @Override
    public boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return ReferringTypes.areCompared(child, parent, schema);
    }

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case BOOLEAN -> "boolean";
            case TEXT -> "text";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz";
            case BLOB -> "bytea";
            case UUID -> "uuid";
            case JSON -> "jsonb";
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "numeric" + Syntax.parameters(type.precision(), type.scale());
    }

    @Override
    public String character(int length) {
        return "char(" + length + ")";
    }

    @Override
    public String varchar(OptionalInt length) {
        return "varchar" + Syntax.parameters(length, OptionalInt.empty());
    }

    @Override
    public String bytes(String hex) {
        return "'\\x" + hex + "'";
    }

    @Override
    public Comments comments() {
        return Comments.STATEMENTS;
    }

    /// One statement drops tables that refer to each other in a circle, too.
    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return List.of("DROP TABLE IF EXISTS\n  " + String.join(",\n  ", quotedNames));
    }

    @Override
    public List<String> afterRows(Numbered column) {
        return List.of("SELECT setval(pg_get_serial_sequence(%s, %s), max(%s)) FROM %s"
                .formatted(text(column.quotedTable()), text(column.name()), column.quotedName(), column.quotedTable()));
    }
}
