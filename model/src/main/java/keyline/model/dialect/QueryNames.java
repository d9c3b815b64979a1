package keyline.model.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import keyline.model.Schema;

/// Writes the names in the query of a view in the quotes that a dialect wants: those of the tables, columns, views and
/// namespaces of a schema, and those that the query itself gives behind AS. All other words stay as they are.
final class QueryNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    // Words of a query that are no names where they stand without quotes.
    private static final Set<String> WORDS = Identifiers.words("""
        ALL AND ANY AS ASC BETWEEN BY CASE CAST COLLATE CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DESC DISTINCT
        ELSE END ESCAPE EXCEPT EXISTS FALSE FETCH FIRST FROM FULL GLOB GROUP HAVING ILIKE IN INNER INTERSECT INTERVAL IS
        JOIN LAST LATERAL LEFT LIKE LIMIT NATURAL NEXT NOT NULL NULLS OFFSET ON ONLY OR ORDER OUTER OVER PARTITION
        RECURSIVE REGEXP RIGHT ROW ROWS SELECT SOME THEN TOP TRUE UNION USING VALUES WHEN WHERE WITH\
        """);

    private final Map<String, String> known = new TreeMap<>();
    private final Identifiers identifiers;
    private final UnaryOperator<String> quoted;

    /// @param quoted from a name to what stands in a script
    QueryNames(Schema schema, Dialect dialect, UnaryOperator<String> quoted) {
        this.identifiers = dialect.identifiers();
        this.quoted = quoted;
        schema.tables().forEach(table -> {
            know(table.name());
            table.columns().forEach(column -> know(column.name()));
        });
        schema.views().forEach(view -> know(view.name()));
        schema.namespaces().forEach(namespace -> know(namespace.name()));
    }

    private void know(String name) {
        known.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        known.put(exact(name), name);
    }

    private static String exact(String name) {
        return "=" + name;
    }

    String written(String query) {
        List<String> tokens = Pieces.tokens(query);
        StringBuilder text = new StringBuilder();
        Deque<Boolean> casts = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.get(at);
            switch (token) {
                case "(" -> casts.push(neighbour(tokens, at, -1).equalsIgnoreCase("CAST"));
                case ")" -> casts.poll();
                default -> {}
            }
            boolean given = neighbour(tokens, at, -1).equalsIgnoreCase("AS")
                    && !Boolean.TRUE.equals(casts.peek())
                    && !neighbour(tokens, at, 1).equals("(");
            text.append(written(token, neighbour(tokens, at, 1), given));
        }
        return text.toString();
    }

    /// @param given whether the query itself gives the name
    private String written(String token, String next, boolean given) {
        if (isQuoted(token)) {
            String name = unquoted(token);
            boolean standard = token.startsWith("\"");
            boolean sure = !standard || given || next.equals(".");
            return real(name).map(quoted).orElse(sure ? identifiers.quote(name) : token);
        }
        boolean word = !NAME.matcher(token).matches()
                || WORDS.contains(token.toUpperCase(Locale.ROOT))
                || next.startsWith("'")
                || next.equals("(");
        if (word) {
            return token;
        }
        return given ? given(token) : real(token).map(quoted).orElse(token);
    }

    /// A name without quotes means the same in any case, unless it is a word of this dialect.
    private String given(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return identifiers.quoteIfNeeded(lower).equals(lower) ? name : identifiers.quote(lower);
    }

    private Optional<String> real(String name) {
        return Optional.ofNullable(known.get(exact(name)))
                .or(() -> Optional.ofNullable(known.get(name.toLowerCase(Locale.ROOT))));
    }

    private static boolean isQuoted(String token) {
        return token.length() > 2 && "\"`[".indexOf(token.charAt(0)) >= 0;
    }

    private static String unquoted(String token) {
        String close = token.substring(token.length() - 1);
        return token.substring(1, token.length() - 1).replace(close + close, close);
    }

    /// The next word on one side; empty where there is none.
    private static String neighbour(List<String> tokens, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < tokens.size() && tokens.get(i).isBlank()) {
            i += step;
        }
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i);
    }
}
