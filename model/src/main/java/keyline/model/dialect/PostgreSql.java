package keyline.model.dialect;

import java.util.EnumSet;
import java.util.Set;
import keyline.model.ReferentialAction;
import keyline.model.dialect.Scope.Extent;

/// PostgreSQL 14 to 18.
final class PostgreSql implements Dialect {

    private static final Scope RELATIONS = new Scope(Extent.NAMESPACE, "relation");
    private static final Scope TYPES = new Scope(Extent.NAMESPACE, "type");
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

    private static final Identifiers IDENTIFIERS =
            new Identifiers("\"", "\"", Identifiers.Folding.TO_LOWER_CASE, 63, Identifiers.Unit.BYTES, RESERVED);

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
    public Set<Scope> scopes(NameKind kind) {
        return switch (kind) {
            case TABLE, VIEW -> Set.of(RELATIONS, TYPES);
            case TYPE -> Set.of(TYPES);
            case INDEX -> Set.of(RELATIONS);
            case PRIMARY_KEY, UNIQUE -> Set.of(RELATIONS, CONSTRAINTS);
            case CHECK, FOREIGN_KEY -> Set.of(CONSTRAINTS);
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
