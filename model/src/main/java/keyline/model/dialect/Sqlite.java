package keyline.model.dialect;

import java.util.EnumSet;
import java.util.Set;
import keyline.model.ReferentialAction;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;
import keyline.model.dialect.Scope.Extent;

/// SQLite 3.37 or later.
final class Sqlite implements Dialect {

    private static final Scope OBJECTS = new Scope(Extent.NAMESPACE, "table or index");

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

    private static final Identifiers IDENTIFIERS =
            new Identifiers("\"", "\"", Folding.KEPT, Integer.MAX_VALUE, Unit.CHARACTERS, RESERVED);

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
    public Set<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW, INDEX -> Set.of(OBJECTS);
            case TYPE, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY -> Set.of();
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
    public boolean hasDeferrableForeignKeys() {
        return true;
    }

    @Override
    public boolean indexesForeignKeys() {
        return false;
    }

    @Override
    public boolean hasTransactionalDdl() {
        return true;
    }
}
