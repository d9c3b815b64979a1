package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Index;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// H2 2.2 or later, in its regular mode.
final class H2 implements Dialect, Syntax {

    private static final Scope TABLES = new Scope(Extent.NAMESPACE, "table");
    private static final Scope DOMAINS = new Scope(Extent.NAMESPACE, "domain");
    private static final Scope INDEXES = new Scope(Extent.NAMESPACE, "index");
    private static final Scope CONSTRAINTS = new Scope(Extent.NAMESPACE, "constraint");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");

    // "Keywords / Reserved Words" of the manual.
    private static final Set<String> RESERVED = Identifiers.words("""
        ALL AND ANY ARRAY AS ASYMMETRIC AUTHORIZATION BETWEEN BOTH CASE CAST CHECK CONSTRAINT CROSS CURRENT_CATALOG
        CURRENT_DATE CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DAY DEFAULT
        DISTINCT ELSE END EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL GROUP GROUPS HAVING HOUR IF ILIKE IN INNER
        INTERSECT INTERVAL IS JOIN KEY LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MINUS MINUTE MONTH NATURAL
        NOT NULL OFFSET ON OR ORDER OVER PARTITION PRIMARY QUALIFY RANGE REGEXP RIGHT ROW ROWNUM ROWS SECOND SELECT
        SESSION_USER SET SOME SYMMETRIC SYSTEM_USER TABLE TO TOP TRAILING TRUE UESCAPE UNION UNIQUE UNKNOWN USER USING
        VALUE VALUES WHEN WHERE WINDOW WITH YEAR _ROWID_\
        """);

    // A domain of such a name would be taken for the type wherever that is meant, or can't be made.
    private static final Set<String> TYPES = Identifiers.words("""
        ARRAY BIGINT BINARY BIT BLOB BOOL BOOLEAN BYTEA CHAR CHARACTER CLOB DATE DATETIME DEC DECFLOAT DECIMAL DOUBLE
        ENUM FLOAT FLOAT4 FLOAT8 GEOMETRY IDENTITY INT INT2 INT4 INT8 INTEGER INTERVAL JAVA_OBJECT JSON LONGBLOB
        LONGTEXT MEDIUMINT NATIONAL NCHAR NCLOB NUMBER NUMERIC NVARCHAR OBJECT OTHER RAW REAL ROW SIGNED SMALLINT TEXT
        TIME TIMESTAMP TINYINT UUID VARBINARY VARCHAR VARCHAR2 YEAR\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.NAMESPACES,
            Feature.ENUM_COLUMNS,
            Feature.DOMAINS,
            Feature.EMPTY_TABLES,
            Feature.GENERATED_KEYS,
            Feature.STRICT_IDENTITY,
            Feature.FOREIGN_KEY_INDEXES,
            Feature.ADDED_CONSTRAINTS,
            Feature.CONSTRAINED_PARENTS);

    private static final Identifiers IDENTIFIERS =
            new Identifiers("\"", "\"", Folding.TO_UPPER_CASE, 256, Unit.CHARACTERS, RESERVED, Set.of());

    @Override
    public String key() {
        return "h2";
    }

    @Override
    public String displayName() {
        return "H2";
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> List.of(TABLES);
            case TYPE -> List.of(DOMAINS);
            case INDEX -> List.of(INDEXES);
            case PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY -> List.of(CONSTRAINTS);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE -> List.of();
        };
    }

    @Override
    public String allowed(NameKind kind, String name) {
        return kind == NameKind.TYPE && TYPES.contains(name.toUpperCase(Locale.ROOT)) ? name + "_" : name;
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
        return 16_384;
    }

    @Override
    public boolean takes(EnumType type) {
        return EnumLabels.areDifferentWords(type.values());
    }

    @Override
    public boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return ReferringTypes.areConverted(child, parent, schema);
    }

    @Override
    public int mostKeyColumns() {
        return mostColumns();
    }

    @Override
    public Syntax syntax() {
        return this;
    }

    /// A domain takes conditions only, of which NOT NULL is one.
    @Override
    public Domain fit(Domain domain) {
        if (domain.nullable()) {
            return domain;
        }
        List<String> checks = Stream.concat(Stream.of("VALUE IS NOT NULL"), domain.checks().stream())
                .toList();
        return new Domain(
                domain.id(),
                domain.namespace(),
                domain.name(),
                domain.base(),
                true,
                domain.source(),
                checks,
                domain.comment());
    }

    /// Large objects can't be indexed. VARCHAR and VARBINARY hold up to a billion characters or bytes.
    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        boolean large = column.type() == Plain.TEXT || column.type() == Plain.BLOB;
        if (!large || !isIndexed(column, table)) {
            return column;
        }
        boolean text = column.type() == Plain.TEXT;
        remarks.add("%s: H2 has no indexes over large objects, %s is written instead."
                .formatted(column.name(), text ? "VARCHAR" : "VARBINARY"));
        return column.withType(text ? new Varchar(OptionalInt.empty()) : new Verbatim("VARBINARY"));
    }

    private static boolean isIndexed(Column column, Table table) {
        return table.constraints().stream().anyMatch(each -> each.columns().contains(column.id()))
                || table.indexes().stream()
                        .flatMap(index -> index.parts().stream())
                        .anyMatch(part ->
                                part instanceof Index.OfColumn of && of.column().equals(column.id()));
    }

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case DOUBLE -> "DOUBLE PRECISION";
            case TEXT -> "CLOB";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case SMALLINT, INTEGER, BIGINT, REAL, BOOLEAN, DATE, TIME, TIMESTAMP, BLOB, UUID, JSON -> type.name();
        };
    }

    /// DECIMAL alone has no digits behind the point.
    @Override
    public String decimal(ColumnType.Decimal type) {
        return type.precision().isEmpty() ? "DECFLOAT" : Syntax.super.decimal(type);
    }

    /// A text would become a JSON text.
    @Override
    public String text(String value, ColumnType type) {
        return type == Plain.JSON ? "JSON " + text(value) : text(value);
    }

    @Override
    public String generated(String type, String sql, ValueSource.Generated.Storage storage) {
        return type + " GENERATED ALWAYS AS (" + sql + ")";
    }

    /// A parent without one is looked for in the namespace of the child.
    @Override
    public String defaultNamespace() {
        return "PUBLIC";
    }

    @Override
    public Comments comments() {
        return Comments.STATEMENTS;
    }

    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return List.of("DROP TABLE IF EXISTS\n  " + String.join(",\n  ", quotedNames) + " CASCADE");
    }

    @Override
    public List<String> afterRows(Numbered column) {
        return List.of("ALTER TABLE %s ALTER COLUMN %s RESTART WITH (SELECT max(%s) + 1 FROM %s)"
                .formatted(column.quotedTable(), column.quotedName(), column.quotedName(), column.quotedTable()));
    }
}
