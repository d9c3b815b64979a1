package keyline.persistence.sqlite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import keyline.model.read.Skipped;

/// Where in scripts the tables of a scratch database were made: what is found when all of them are there is told with
/// its line.
public final class Origins {

    private final Map<String, Origin> tables = new HashMap<>();
    private final Map<String, Origin> columns = new HashMap<>();
    private String file = "";

    /// @param line of the table's or column's name
    private record Origin(String file, int line) {}

    /// Goes on with another script.
    ///
    /// @param name empty when there is only one
    public void begin(String name) {
        file = name;
    }

    /// Notes what a statement made, after it ran.
    void note(ScriptStatement statement) {
        SqlTokens tokens = SqlTokens.head(statement.sql());
        if (tokens.skip("CREATE", "TABLE")) {
            boolean maybe = tokens.skip("IF", "NOT", "EXISTS");
            Origin origin = origin(statement, tokens);
            String table = lower(tokens.name());
            tables.put(table, maybe ? tables.getOrDefault(table, origin) : origin);
        } else if (tokens.skip("DROP", "TABLE")) {
            tokens.skip("IF", "EXISTS");
            tables.remove(lower(tokens.name()));
        } else if (tokens.skip("ALTER", "TABLE")) {
            String table = lower(tokens.name());
            if (tokens.skip("ADD", "COLUMN") || tokens.skip("ADD")) {
                Origin origin = origin(statement, tokens);
                columns.put(key(table, tokens.name()), origin);
            }
        }
    }

    private Origin origin(ScriptStatement statement, SqlTokens tokens) {
        Span before = new Span(tokens.peek().start(), tokens.peek().end());
        return new Origin(file, statement.line() + before.linesBefore(statement.sql()));
    }

    private static String key(String table, String column) {
        return table + '\0' + lower(column);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Adds file and line of a foreign key that was left out, where they are known.
    ///
    /// @param place of the key among those of the table
    Skipped skipped(CatalogueTable table, int place, Skipped without) {
        String name = lower(table.name());
        Origin added = columns.get(key(name, table.keys().get(place).from().getFirst()));
        Origin made = tables.get(name);
        if (added != null) {
            return new Skipped(added.file(), added.line(), without.statement(), without.reason());
        }
        int lines = table.reference(place)
                .map(reference -> reference.span().linesBefore(table.sql()))
                .orElse(0);
        return made == null
                ? without
                : new Skipped(made.file(), made.line() + lines, without.statement(), without.reason());
    }
}
