package keyline.model.dialect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Scope.Extent;

/// MariaDB 11.
final class MariaDb extends MySqlFamily {

    private static final Scope TABLES = new Scope(Extent.NAMESPACE, "table");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");
    private static final Scope INDEXES = new Scope(Extent.TABLE, "index");
    private static final Scope CONSTRAINTS = new Scope(Extent.TABLE, "constraint");
    private static final Scope FOREIGN_KEYS = new Scope(Extent.NAMESPACE, "foreign key");

    // "Reserved Words" of the manual.
    private static final Set<String> RESERVED = Identifiers.words("""
        ACCESSIBLE ADD ALL ALTER ANALYZE AND AS ASC ASENSITIVE BEFORE BETWEEN BIGINT BINARY BLOB BOTH BY CALL
        CASCADE CASE CHANGE CHAR CHARACTER CHECK COLLATE COLUMN CONDITION CONSTRAINT CONTINUE CONVERT CREATE CROSS
        CURRENT_DATE CURRENT_ROLE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DATABASES DAY_HOUR
        DAY_MICROSECOND DAY_MINUTE DAY_SECOND DEC DECIMAL DECLARE DEFAULT DELAYED DELETE DELETE_DOMAIN_ID DESC
        DESCRIBE DETERMINISTIC DISTINCT DISTINCTROW DIV DOUBLE DO_DOMAIN_IDS DROP DUAL EACH ELSE ELSEIF ENCLOSED
        ESCAPED EXCEPT EXISTS EXIT EXPLAIN FALSE FETCH FLOAT FLOAT4 FLOAT8 FOR FORCE FOREIGN FROM FULLTEXT
        GRANT GROUP HAVING HIGH_PRIORITY HOUR_MICROSECOND HOUR_MINUTE HOUR_SECOND IF IGNORE IGNORE_DOMAIN_IDS
        IN INDEX INFILE INNER INOUT INSENSITIVE INSERT INT INT1 INT2 INT3 INT4 INT8 INTEGER
        INTERSECT INTERVAL INTO IS ITERATE JOIN KEY KEYS KILL LEADING LEAVE LEFT LIKE LIMIT LINEAR LINES LOAD
        LOCALTIME LOCALTIMESTAMP LOCK LONG LONGBLOB LONGTEXT LOOP LOW_PRIORITY
        MASTER_SSL_VERIFY_SERVER_CERT MATCH MAXVALUE MEDIUMBLOB MEDIUMINT MEDIUMTEXT MIDDLEINT MINUTE_MICROSECOND
        MINUTE_SECOND MOD MODIFIES NATURAL NOT NO_WRITE_TO_BINLOG NULL NUMERIC OFFSET ON OPTIMIZE OPTIONALLY
        OR ORDER OUT OUTER OUTFILE OVER PAGE_CHECKSUM PARSE_VCOL_EXPR PARTITION PORTION PRECISION PRIMARY PROCEDURE PURGE
        RANGE READ READS READ_WRITE REAL RECURSIVE REFERENCES REF_SYSTEM_ID REGEXP RELEASE RENAME REPEAT REPLACE
        REQUIRE RESIGNAL RESTRICT RETURN RETURNING REVOKE RIGHT RLIKE ROWS ROW_NUMBER SCHEMA SCHEMAS
        SECOND_MICROSECOND SELECT SENSITIVE SEPARATOR SET SHOW SIGNAL SMALLINT SPATIAL SPECIFIC SQL
        SQLEXCEPTION SQLSTATE SQLWARNING SQL_BIG_RESULT SQL_CALC_FOUND_ROWS SQL_SMALL_RESULT SSL STARTING
        STATS_AUTO_RECALC STATS_PERSISTENT STATS_SAMPLE_PAGES STRAIGHT_JOIN TABLE TERMINATED THEN TINYBLOB TINYINT
        TINYTEXT TO TRAILING TRIGGER TRUE UNDO UNION UNIQUE UNLOCK UNSIGNED UPDATE USAGE USE USING UTC_DATE UTC_TIME
        UTC_TIMESTAMP VALUES VARBINARY VARCHAR VARCHARACTER VARYING VECTOR WHEN WHERE WHILE WINDOW WITH WRITE XOR
        YEAR_MONTH ZEROFILL\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.ENUM_COLUMNS,
            Feature.VIRTUAL_COLUMNS,
            Feature.GENERATED_CHAINS,
            Feature.FOREIGN_KEY_INDEXES,
            Feature.ADDED_CONSTRAINTS);

    MariaDb() {
        super(RESERVED);
    }

    @Override
    public String key() {
        return "mariadb";
    }

    @Override
    public String displayName() {
        return "MariaDB";
    }

    /// A foreign key shares the names of its table's indexes: the index that MariaDB makes for it bears its name.
    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> List.of(TABLES);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE, TYPE, PRIMARY_KEY -> List.of();
            case UNIQUE -> List.of(INDEXES, CONSTRAINTS);
            case INDEX -> List.of(INDEXES);
            case CHECK -> List.of(CONSTRAINTS);
            case FOREIGN_KEY -> List.of(FOREIGN_KEYS, INDEXES, CONSTRAINTS);
        };
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    /// A generated column takes no NOT NULL.
    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        Column fitted = super.fit(column, table, remarks);
        if (fitted.nullable() || !(fitted.source() instanceof ValueSource.Generated)) {
            return fitted;
        }
        remarks.add("%s: MariaDB has no NOT NULL for generated columns.".formatted(column.name()));
        return fitted.asNullable();
    }

    /// It doesn't let the parent's key change along where it could become NULL over a child that is NOT NULL.
    @Override
    public ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        ForeignKey fitted = super.fit(key, child, parent, remarks);
        boolean couldBreak = IntStream.range(0, fitted.columns().size())
                .anyMatch(i -> child.isNotNull(fitted.columns().get(i))
                        && !parent.isNotNull(fitted.parentColumns().get(i)));
        if (!couldBreak || fitted.onUpdate() != ReferentialAction.CASCADE) {
            return fitted;
        }
        remarks.add(
                "%s: MariaDB has no ON UPDATE CASCADE from columns with NULL to columns without, NO ACTION is written."
                        .formatted(key.name()));
        return fitted.withActions(fitted.onDelete(), ReferentialAction.NO_ACTION);
    }

    @Override
    public String plain(Plain type) {
        return type == Plain.UUID ? "UUID" : super.plain(type);
    }

    /// Before 11.6 the default is latin1.
    @Override
    public String tableEnd() {
        return " DEFAULT CHARACTER SET = utf8mb4";
    }
}
