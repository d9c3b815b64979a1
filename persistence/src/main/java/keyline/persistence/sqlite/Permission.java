package keyline.persistence.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What becomes of a statement of a foreign script.
sealed interface Permission {

    /// It runs.
    record Run() implements Permission {}

    /// It doesn't run, and nothing is lost by that: the script is one transaction anyway, and settings end with it.
    record Ignore() implements Permission {}

    /// It doesn't run, and the report says so.
    record Skip(String reason) implements Permission {}

    /// What may run begins so.
    List<List<String>> RUN = List.of(
            List.of("CREATE", "TABLE"),
            List.of("CREATE", "INDEX"),
            List.of("CREATE", "UNIQUE", "INDEX"),
            List.of("CREATE", "VIEW"),
            List.of("ALTER", "TABLE"),
            List.of("DROP", "TABLE"),
            List.of("DROP", "INDEX"),
            List.of("DROP", "VIEW"),
            List.of("INSERT"),
            List.of("REPLACE"),
            List.of("UPDATE"),
            List.of("DELETE"));

    /// What begins so concerns the run of the script, not the design.
    Set<String> IGNORED = Set.of("BEGIN", "COMMIT", "END", "ANALYZE", "VACUUM", "REINDEX");

    /// Settings that scripts begin with, and that make no difference here.
    Set<String> IGNORED_SETTINGS =
            Set.of("foreign_keys", "defer_foreign_keys", "encoding", "journal_mode", "synchronous", "user_version");

    /// Why what begins so is skipped.
    Map<String, String> REASONS = Map.of(
            "ATTACH", "a script can't open other files",
            "DETACH", "a script can't open other files",
            "PRAGMA", "settings are no part of a design",
            "SELECT", "it changes nothing",
            "ROLLBACK", "a script is read as a whole",
            "SAVEPOINT", "a script is read as a whole",
            "RELEASE", "a script is read as a whole");

    /// Decides by the first words of a statement.
    static Permission of(String sql) {
        SqlTokens tokens = SqlTokens.head(sql);
        if (RUN.stream().anyMatch(words -> tokens.isNext(words.toArray(String[]::new)))) {
            return new Run();
        }
        return others(sql, tokens);
    }

    private static Permission others(String sql, SqlTokens tokens) {
        if (sql.startsWith(".")) {
            return new Skip("it is a command of the sqlite3 shell");
        }
        String first = tokens.next().text().toUpperCase(Locale.ROOT);
        String second = tokens.peek().text().toLowerCase(Locale.ROOT);
        if (first.equals("VACUUM") && writesFile(tokens)) {
            return new Skip("it isn't run: a script opens no other files");
        }
        if (IGNORED.contains(first) || (first.equals("PRAGMA") && IGNORED_SETTINGS.contains(second))) {
            return new Ignore();
        }
        if (first.equals("CREATE")) {
            return new Skip(created(tokens));
        }
        return new Skip(REASONS.getOrDefault(first, "only tables, indexes, views and rows are read"));
    }

    /// `VACUUM main INTO 'FILE'`
    private static boolean writesFile(SqlTokens tokens) {
        if (!tokens.isNext("INTO")) {
            tokens.next();
        }
        return tokens.isNext("INTO");
    }

    private static String created(SqlTokens tokens) {
        boolean temporary = tokens.skip("TEMP") || tokens.skip("TEMPORARY");
        if (tokens.skip("TRIGGER")) {
            return "triggers are no part of a design";
        }
        if (tokens.skip("VIRTUAL")) {
            return "virtual tables are no part of a design";
        }
        return temporary ? "temporary tables are no part of a design" : "only tables, indexes and views are read";
    }
}
