package keyline.model.dialect;

import java.util.List;

/// Cloudflare D1: SQLite behind `wrangler d1 execute --file`, which runs a script as one transaction of its own.
final class CloudflareD1 extends Sqlite {

    private static final int LONGEST_STATEMENT = 100_000;

    @Override
    public String key() {
        return "d1";
    }

    @Override
    public String displayName() {
        return "Cloudflare D1";
    }

    /// Names that begin so are for its own tables.
    @Override
    public String allowed(NameKind kind, String name) {
        String allowed = super.allowed(kind, name);
        return kind == NameKind.TABLE && allowed.startsWith("_cf_") ? "x" + allowed : allowed;
    }

    @Override
    public int mostColumns() {
        return 100;
    }

    @Override
    public int longestStatement() {
        return LONGEST_STATEMENT;
    }

    /// What `wrangler d1 export` begins with. Foreign keys can't be switched off there, only be checked at the end.
    @Override
    public List<String> start() {
        return List.of("PRAGMA defer_foreign_keys=TRUE");
    }

    /// As `wrangler d1 export` has it.
    @Override
    public Arrangement arrangement() {
        return Arrangement.ROWS_WITH_TABLES;
    }

    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return quotedNames.stream().map(name -> "DROP TABLE IF EXISTS " + name).toList();
    }

    @Override
    public List<String> beforeRows() {
        return List.of();
    }

    @Override
    public List<String> afterRows() {
        return List.of();
    }
}
