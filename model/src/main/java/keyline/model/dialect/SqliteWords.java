package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.Table;

/// Puts expressions, which are kept in any dialect's words, into those of SQLite, and finds what it doesn't know: it
/// refuses a whole table for one such word.
///
/// @param names what an expression may mention, in lower case
record SqliteWords(Set<String> names) {

    /// Of a default, which mentions no column.
    static final SqliteWords CONSTANT = new SqliteWords(Set.of("current_date", "current_time", "current_timestamp"));

    private static final Set<String> KEYWORDS = Identifiers.words("""
        AND AS BETWEEN CASE CAST COLLATE DISTINCT ELSE END ESCAPE FALSE FROM GLOB IN IS ISNULL LIKE NOT NOTNULL NULL OR
        THEN TRUE WHEN\
        """);

    // "Built-In Scalar SQL Functions" of sqlite.org, and those of dates, JSON and mathematics.
    private static final Set<String> FUNCTIONS = Identifiers.words("""
        ABS ACOS ASIN ATAN ATAN2 CEIL CEILING CHAR COALESCE CONCAT CONCAT_WS COS DATE DATETIME DEGREES EXP FLOOR FORMAT
        GLOB HEX IFNULL IIF INSTR JSON JSONB JSON_ARRAY JSON_ARRAY_LENGTH JSON_EXTRACT JSON_INSERT JSON_OBJECT
        JSON_PATCH JSON_QUOTE JSON_REMOVE JSON_REPLACE JSON_SET JSON_TYPE JSON_VALID JULIANDAY LENGTH LIKE LIKELY LN LOG
        LOG10 LOG2 LOWER LTRIM MAX MIN MOD NULLIF OCTET_LENGTH PI POW POWER PRINTF QUOTE RADIANS RANDOM RANDOMBLOB
        REPLACE ROUND RTRIM SIGN SIN SQRT STRFTIME SUBSTR SUBSTRING TAN TIME TIMEDIFF TRIM TRUNC TYPEOF UNHEX UNICODE
        UNIXEPOCH UNLIKELY UPPER ZEROBLOB\
        """);

    private static final Set<String> COLLATIONS = Set.of("BINARY", "NOCASE", "RTRIM");
    private static final Set<String> OPERATORS = Set.of(
            "+", "-", "*", "/", "%", "<", ">", "=", "<=", ">=", "<>", "!=", "(", ")", ",", ".", "&", "|", "||", "->",
            "->>");

    // A text with the N of SQL Server before it and the cast of PostgreSQL behind it, neither of which changes it.
    private static final Pattern TEXT = Pattern.compile("""
        (?:(?<![\\p{L}\\p{N}_$])[Nn])?('(?:[^']|'')*+')\
        (?:::(?:text|citext|uuid|date|bpchar|(?:character varying|varchar|character|char|timestamp|time)(?:\\(\\d+\\))?\
        (?: with(?:out)? time zone)?)(?![\\p{L}\\p{N}_$\\[]))?\
        """, Pattern.CASE_INSENSITIVE);

    private static final Set<String> FOREIGN_IN_VIEWS =
            Set.of("::", "~*", "!~", "!~*", "@>", "<@", "ILIKE", "SIMILAR", "RLIKE", "ARRAY", "SEPARATOR");

    static SqliteWords of(Table table) {
        return new SqliteWords(table.columns().stream()
                .map(Column::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /// The first word of an expression that SQLite doesn't know.
    Optional<String> foreign(String sql) {
        List<String> words =
                Pieces.tokens(sql).stream().filter(word -> !word.isBlank()).toList();
        for (int i = 0; i < words.size(); i++) {
            if (!isKnown(words, i)) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(List<String> words, int at) {
        String word = words.get(at);
        char first = word.charAt(0);
        if (word.endsWith("'")) {
            return first == '\'' || first == 'x' || first == 'X';
        }
        if (Character.isLetter(first) || first == '_') {
            return isKnownWord(words, at);
        }
        return Character.isDigit(first)
                || OPERATORS.contains(word)
                || word.startsWith("--")
                || word.startsWith("/*")
                || names.contains(Pieces.unquoted(word));
    }

    private boolean isKnownWord(List<String> words, int at) {
        String word = words.get(at).toUpperCase(Locale.ROOT);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (KEYWORDS.contains(word) || isOfType(words, at)) {
            return true;
        }
        if (next.startsWith("(")) {
            return FUNCTIONS.contains(word);
        }
        boolean collation = at > 0 && words.get(at - 1).equalsIgnoreCase("COLLATE") && COLLATIONS.contains(word);
        return collation || names.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the word is of the type behind the AS of a cast.
    private static boolean isOfType(List<String> words, int at) {
        int i = at - 1;
        while (i >= 0
                && Character.isLetter(words.get(i).charAt(0))
                && !KEYWORDS.contains(words.get(i).toUpperCase(Locale.ROOT))) {
            i--;
        }
        return i >= 0 && words.get(i).equalsIgnoreCase("AS");
    }

    /// A view's query in SQLite's words; its views are read only by themselves.
    static String query(String sql) {
        return TEXT.matcher(sql)
                .replaceAll("$1")
                .replaceFirst("(?i)\\s+with\\s+(?:read\\s+only|check\\s+option)[\\s;]*$", "");
    }

    /// The first word of a view's query that SQLite can't parse. What the query calls is only looked up when it runs.
    static Optional<String> foreignInQuery(String sql) {
        List<String> words = Pieces.tokens(sql);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toUpperCase(Locale.ROOT);
            boolean marked = i + 1 < words.size() && words.get(i + 1).startsWith("'");
            if (FOREIGN_IN_VIEWS.contains(word) || (marked && word.startsWith("_"))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }
}
