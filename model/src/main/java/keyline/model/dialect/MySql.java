package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Index;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Scope.Extent;

/// MySQL 8 and 9.
final class MySql extends MySqlFamily {

    private static final Scope TABLES = new Scope(Extent.NAMESPACE, "table");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");
    private static final Scope INDEXES = new Scope(Extent.TABLE, "index");
    private static final Scope FOREIGN_KEYS = new Scope(Extent.NAMESPACE, "foreign key");
    private static final Scope CHECKS = new Scope(Extent.NAMESPACE, "check");

    // Those marked (R) in "Keywords and Reserved Words" of the manual, 8.0 to 9.x.
    private static final Set<String> RESERVED = Identifiers.words("""
        ACCESSIBLE ADD ALL ALTER ANALYZE AND AS ASC ASENSITIVE BEFORE BETWEEN BIGINT BINARY BLOB BOTH BY CALL
        CASCADE CASE CHANGE CHAR CHARACTER CHECK COLLATE COLUMN CONDITION CONSTRAINT CONTINUE CONVERT CREATE CROSS
        CUBE CUME_DIST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DATABASES DAY_HOUR
        DAY_MICROSECOND DAY_MINUTE DAY_SECOND DEC DECIMAL DECLARE DEFAULT DELAYED DELETE DENSE_RANK DESC DESCRIBE
        DETERMINISTIC DISTINCT DISTINCTROW DIV DOUBLE DROP DUAL EACH ELSE ELSEIF EMPTY ENCLOSED ESCAPED EXCEPT
        EXISTS EXIT EXPLAIN FALSE FETCH FIRST_VALUE FLOAT FLOAT4 FLOAT8 FOR FORCE FOREIGN FROM FULLTEXT FUNCTION
        GENERATED GET GRANT GROUP GROUPING GROUPS HAVING HIGH_PRIORITY HOUR_MICROSECOND HOUR_MINUTE HOUR_SECOND IF
        IGNORE IN INDEX INFILE INNER INOUT INSENSITIVE INSERT INT INT1 INT2 INT3 INT4 INT8 INTEGER INTERSECT
        INTERVAL INTO IO_AFTER_GTIDS IO_BEFORE_GTIDS IS ITERATE JOIN JSON_TABLE KEY KEYS KILL LAG LAST_VALUE
        LATERAL LEAD LEADING LEAVE LEFT LIBRARY LIKE LIMIT LINEAR LINES LOAD LOCALTIME LOCALTIMESTAMP LOCK LONG
        LONGBLOB LONGTEXT LOOP LOW_PRIORITY MANUAL MASTER_BIND MASTER_SSL_VERIFY_SERVER_CERT MATCH MAXVALUE
        MEDIUMBLOB MEDIUMINT MEDIUMTEXT MIDDLEINT MINUTE_MICROSECOND MINUTE_SECOND MOD MODIFIES NATURAL NOT
        NO_WRITE_TO_BINLOG NTH_VALUE NTILE NULL NUMERIC OF ON OPTIMIZE OPTIMIZER_COSTS OPTION OPTIONALLY OR ORDER
        OUT OUTER OUTFILE OVER PARALLEL PARTITION PERCENT_RANK PRECISION PRIMARY PROCEDURE PURGE QUALIFY RANGE RANK
        READ READS READ_WRITE REAL RECURSIVE REFERENCES REGEXP RELEASE RENAME REPEAT REPLACE REQUIRE RESIGNAL
        RESTRICT RETURN REVOKE RIGHT RLIKE ROW ROWS ROW_NUMBER SCHEMA SCHEMAS SECOND_MICROSECOND SELECT SENSITIVE
        SEPARATOR SET SHOW SIGNAL SMALLINT SPATIAL SPECIFIC SQL SQLEXCEPTION SQLSTATE SQLWARNING SQL_BIG_RESULT
        SQL_CALC_FOUND_ROWS SQL_SMALL_RESULT SSL STARTING STORED STRAIGHT_JOIN SYSTEM TABLE TABLESAMPLE TERMINATED
        THEN TINYBLOB TINYINT TINYTEXT TO TRAILING TRIGGER TRUE UNDO UNION UNIQUE UNLOCK UNSIGNED UPDATE USAGE USE
        USING UTC_DATE UTC_TIME UTC_TIMESTAMP VALUES VARBINARY VARCHAR VARCHARACTER VARYING VIRTUAL WHEN WHERE
        WHILE WINDOW WITH WRITE XOR YEAR_MONTH ZEROFILL\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.ENUM_COLUMNS,
            Feature.VIRTUAL_COLUMNS,
            Feature.GENERATED_CHAINS,
            Feature.GENERATED_KEYS,
            Feature.FOREIGN_KEY_INDEXES,
            Feature.ADDED_CONSTRAINTS,
            Feature.EXPRESSION_INDEXES);

    MySql() {
        super(RESERVED);
    }

    @Override
    public String key() {
        return "mysql";
    }

    @Override
    public String displayName() {
        return "MySQL";
    }

    /// A foreign key shares the names of its table's indexes: the index that MySQL makes for it bears its name.
    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> List.of(TABLES);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE, TYPE, PRIMARY_KEY -> List.of();
            case UNIQUE, INDEX -> List.of(INDEXES);
            case CHECK -> List.of(CHECKS);
            case FOREIGN_KEY -> List.of(FOREIGN_KEYS, INDEXES);
        };
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public int mostKeyColumns() {
        return 16;
    }

    /// It computes nothing from a number that it gives itself (error 3109).
    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        Column fitted = super.fit(column, table, remarks);
        Optional<String> numbered = InnoDb.numberedColumns(table)
                .filter(name ->
                        fitted.source() instanceof Generated(String sql, var _) && Expressions.mentions(sql, name))
                .findFirst();
        numbered.ifPresent(name -> remarks.add("%s: MySQL computes nothing from %s, which it numbers; it must be given."
                .formatted(column.name(), name)));
        return numbered.isPresent() ? fitted.withSource(new ValueSource.None()) : fitted;
    }

    /// JSON can't be indexed as a whole.
    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        boolean json = index.parts().stream()
                .anyMatch(part -> part instanceof Index.OfColumn column
                        && table.column(column.column()).type() == Plain.JSON);
        if (json) {
            remarks.add("%s is left out: MySQL has no indexes over JSON.".formatted(index.name()));
        }
        return json ? Optional.empty() : Optional.of(index);
    }

    /// Only an expression may be the default of a type without length.
    @Override
    public String literalDefault(String literal, ColumnType type) {
        boolean called = literal.startsWith("CONVERT_TZ(");
        return called || InnoDbKey.isWithoutLength(type) ? expressionDefault(literal) : literal;
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        new Overall(schema, remarks.apply(new Place.OfSchema()))
                .ifAnyType(Set.of(Plain.UUID), "MySQL has no type UUID, CHAR(36) is written instead.");
        return super.fit(schema, remarks);
    }
}
