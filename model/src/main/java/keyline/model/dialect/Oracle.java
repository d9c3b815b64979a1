package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
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

/// Oracle 19c to 23ai, in words that all of them know. A schema is a user there, so a script has one.
final class Oracle implements Dialect, Syntax {

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
            Feature.STRICT_IDENTITY,
            Feature.DEFERRABLE_FOREIGN_KEYS,
            Feature.ADDED_CONSTRAINTS,
            Feature.CONSTRAINED_PARENTS,
            Feature.EXPRESSION_INDEXES);

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
        return this;
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
    public Optional<Check> fit(Check check, Table table, Remarks remarks) {
        return Wording.ORACLE.check(check, table, remarks);
    }

    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return OracleIndexes.fit(index, table, remarks);
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        return new OracleIndexes(schema, remarks).distinct();
    }

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case SMALLINT -> "NUMBER(5)";
            case INTEGER -> "NUMBER(10)";
            case BIGINT -> "NUMBER(19)";
            case REAL -> "BINARY_FLOAT";
            case DOUBLE -> "BINARY_DOUBLE";
            case BOOLEAN -> "NUMBER(1)";
            case TEXT, JSON -> "CLOB";
            case TIME -> "VARCHAR2(15)";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case UUID -> "RAW(16)";
            case DATE, TIMESTAMP, BLOB -> type.name();
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "NUMBER" + Syntax.parameters(type.precision(), type.scale());
    }

    @Override
    public String character(int length) {
        return "CHAR(" + length + " CHAR)";
    }

    @Override
    public String varchar(OptionalInt length) {
        return "VARCHAR2(" + length.orElse(OracleColumn.LONGEST) + " CHAR)";
    }

    @Override
    public String narrowed(String quotedName, ColumnType type) {
        return switch (type) {
            case Plain.BOOLEAN -> " CHECK (" + quotedName + " IN (0, 1))";
            case Plain.JSON -> " CHECK (" + quotedName + " IS JSON)";
            default -> "";
        };
    }

    /// The default comes first.
    @Override
    public String clauses(String nullability, String source) {
        return source + nullability;
    }

    @Override
    public String text(String value, ColumnType type) {
        return OracleLiterals.of(value, type).orElseGet(() -> text(value));
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
        return "HEXTORAW('" + hex + "')";
    }

    @Override
    public String expressionDefault(String sql) {
        return "(" + Wording.ORACLE.reworded(sql) + ")";
    }

    /// A DATE has a time of day.
    @Override
    public String currentTime(ColumnType type) {
        return switch (type) {
            case Plain.DATE -> "TRUNC(SYSDATE)";
            case Plain.TIME -> "TO_CHAR(SYSDATE, 'HH24:MI:SS')";
            case Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE -> "CURRENT_TIMESTAMP";
            default -> "TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')";
        };
    }

    @Override
    public Comments comments() {
        return Comments.STATEMENTS;
    }

    @Override
    public String comment(Commented thing, String comment) {
        String kind = thing.kind().equals("VIEW") ? "TABLE" : thing.kind();
        return "COMMENT ON %s %s IS %s".formatted(kind, thing.quotedName(), text(comment));
    }

    /// Before 23ai there is no IF EXISTS.
    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return List.of(dropAll("table", quotedNames, " CASCADE CONSTRAINTS"));
    }

    @Override
    public String dropView(String quotedName) {
        return dropAll("view", List.of(quotedName), "");
    }

    private String dropAll(String kind, List<String> quotedNames, String how) {
        String names = quotedNames.stream().map(this::stored).collect(Collectors.joining(",\n      "));
        return """
            BEGIN
              FOR each IN (SELECT %s_name AS name FROM user_%ss WHERE %s_name IN (
                  %s)) LOOP
                EXECUTE IMMEDIATE 'DROP %s "' || each.name || '"%s';
              END LOOP;
            END;\
            """.formatted(kind, kind, kind, names, kind.toUpperCase(Locale.ROOT), how);
    }

    /// The name as the catalogue has it, as a text.
    private String stored(String quotedName) {
        return text(
                quotedName.startsWith("\"")
                        ? quotedName.substring(1, quotedName.length() - 1)
                        : quotedName.toUpperCase(Locale.ROOT));
    }

    @Override
    public int mostRows() {
        return 1;
    }

    @Override
    public String overriding() {
        return "";
    }

    /// Nothing overrides what is always numbered, so that waits until the rows are there.
    @Override
    public List<String> beforeRows(Numbered column) {
        return switch (column.mode()) {
            case ALWAYS -> List.of(renumbered(column, identity(Identity.Mode.BY_DEFAULT)));
            case BY_DEFAULT -> List.of();
        };
    }

    @Override
    public List<String> afterRows(Numbered column) {
        return List.of(renumbered(column, identity(column.mode()) + " (START WITH LIMIT VALUE)"));
    }

    private static String renumbered(Numbered column, String identity) {
        return "ALTER TABLE %s MODIFY (%s %s)".formatted(column.quotedTable(), column.quotedName(), identity);
    }
}
