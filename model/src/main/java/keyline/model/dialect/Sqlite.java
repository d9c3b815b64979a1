package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Index;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// SQLite 3.37 or later.
class Sqlite implements Dialect, Syntax {

    private static final Scope OBJECTS = new Scope(Extent.NAMESPACE, "table or index");
    private static final Scope COLUMNS = new Scope(Extent.TABLE, "column");

    // All of sqlite.org/lang_keywords.html: which of them the parser takes as names differs by place and version.
    private static final Set<String> RESERVED = Identifiers.words("""
        ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY
        CASCADE CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE
        CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP
        EACH ELSE END ESCAPE EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM
        FULL GENERATED GLOB GROUP GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT
        INSTEAD INTERSECT INTO IS ISNULL JOIN KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING
        NOTNULL NULL NULLS OF OFFSET ON OR ORDER OTHERS OUTER OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY
        RAISE RANGE RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME REPLACE RESTRICT RETURNING RIGHT ROLLBACK
        ROW ROWS SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE
        UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH WITHOUT\
        """);

    private static final Set<Feature> FEATURES = Set.of(
            Feature.VIRTUAL_COLUMNS,
            Feature.GENERATED_CHAINS,
            Feature.DEFERRABLE_FOREIGN_KEYS,
            Feature.PARTIAL_INDEXES,
            Feature.EXPRESSION_INDEXES,
            Feature.TRANSACTIONAL_DDL,
            Feature.NUMBERED_KEYS);

    private static final Identifiers IDENTIFIERS =
            new Identifiers("\"", "\"", Folding.KEPT, Integer.MAX_VALUE, Unit.CHARACTERS, RESERVED, Set.of());

    @Override
    public String key() {
        return "sqlite";
    }

    @Override
    public String displayName() {
        return "SQLite";
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public List<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW, INDEX -> List.of(OBJECTS);
            case COLUMN -> List.of(COLUMNS);
            case NAMESPACE, TYPE, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY -> List.of();
        };
    }

    /// Names that begin so are for its own tables.
    @Override
    public String allowed(NameKind kind, String name) {
        return kind != NameKind.COLUMN && name.toLowerCase(Locale.ROOT).startsWith("sqlite_") ? "_" + name : name;
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
        return 2000;
    }

    @Override
    public int mostKeyColumns() {
        return mostColumns();
    }

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        return numbered(new SqliteFitting(displayName(), remarks).column(column, table), table, remarks);
    }

    /// AUTOINCREMENT wants exactly INTEGER, as the type of the whole primary key.
    private Column numbered(Column column, Table table, Remarks remarks) {
        if (!(column.source() instanceof ValueSource.Identity)) {
            return column;
        }
        boolean wholeKey = table.primaryKey()
                .filter(key -> key.columns().equals(List.of(column.id())))
                .isPresent();
        if (wholeKey) {
            return column.withType(Plain.INTEGER);
        }
        remarks.add("%s: %s numbers only a column that is the whole primary key, it must be given."
                .formatted(column.name(), displayName()));
        return column.withSource(new ValueSource.None());
    }

    @Override
    public Optional<Check> fit(Check check, Table table, Remarks remarks) {
        return new SqliteFitting(displayName(), remarks).check(check, table);
    }

    @Override
    public Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return new SqliteFitting(displayName(), remarks).index(index, table);
    }

    @Override
    public Optional<View> fit(View view, Remarks remarks) {
        return new SqliteFitting(displayName(), remarks).view(view);
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        new Overall(schema, remarks.apply(new Place.OfSchema())).comments(displayName());
        return schema;
    }

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, BLOB, UUID, JSON ->
                type.name();
        };
    }

    @Override
    public String identity(ValueSource.Identity.Mode mode) {
        return "AUTOINCREMENT";
    }

    @Override
    public Comments comments() {
        return Comments.REMARKS;
    }

    /// Dropping a table deletes its rows, which foreign keys of a circle, or onto the table itself, would refuse.
    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        List<String> drops =
                quotedNames.stream().map(name -> "DROP TABLE IF EXISTS " + name).toList();
        return switch (cycles) {
            case NONE -> drops;
            case ROWS, TABLES ->
                Stream.of(List.of("PRAGMA foreign_keys = OFF"), drops, List.of("PRAGMA foreign_keys = ON"))
                        .flatMap(List::stream)
                        .toList();
        };
    }

    @Override
    public String special(double number) {
        return Double.isNaN(number) ? "NULL" : number > 0 ? "9e999" : "-9e999";
    }

    @Override
    public List<String> beforeRows() {
        return List.of("BEGIN", "PRAGMA defer_foreign_keys = ON");
    }

    @Override
    public List<String> afterRows() {
        return List.of("COMMIT");
    }
}
