package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Table;

/// Puts expressions, which are kept in any dialect's words, into those of a dialect that differs much: functions that
/// have another name there, and truth values, which are numbers there and have to be compared.
///
/// @param functions from names in upper case
/// @param words likewise, of what isn't followed by a parenthesis
record Wording(String dialect, Map<String, String> functions, Map<String, String> words, String concatenation) {

    static final Wording SQL_SERVER = new Wording(
            "SQL Server",
            Map.of(
                    "LENGTH", "LEN",
                    "CHAR_LENGTH", "LEN",
                    "CHARACTER_LENGTH", "LEN",
                    "SUBSTR", "SUBSTRING",
                    "IFNULL", "ISNULL",
                    "NVL", "ISNULL",
                    "CEIL", "CEILING",
                    "NOW", "SYSDATETIME"),
            Map.of(
                    "TRUE",
                    "1",
                    "FALSE",
                    "0",
                    "CURRENT_DATE",
                    "CAST(GETDATE() AS date)",
                    "LOCALTIMESTAMP",
                    "SYSDATETIME()"),
            "+");

    static final Wording ORACLE = new Wording(
            "Oracle",
            Map.of(
                    "LEN", "LENGTH",
                    "CHAR_LENGTH", "LENGTH",
                    "CHARACTER_LENGTH", "LENGTH",
                    "SUBSTRING", "SUBSTR",
                    "IFNULL", "NVL",
                    "ISNULL", "NVL",
                    "CEILING", "CEIL"),
            Map.of("TRUE", "1", "FALSE", "0"),
            "||");

    static final Wording SQLITE = new Wording(
            "SQLite",
            Map.of("LEN", "length", "CHAR_LENGTH", "length", "CHARACTER_LENGTH", "length", "NVL", "ifnull"),
            Map.of(),
            "||");

    private static final Pattern TOKEN = Pattern.compile("""
        '(?:[^']|'')*+'|--[^\\n]*|/\\*.*?\\*/\
        |"(?:[^"]|"")*+"|`(?:[^`]|``)*+`|\\[[\\p{L}_][^\\]]*\\]\
        |[\\p{L}\\p{N}_$]+|\\s+|::|\\|\\||!?~\\*?|@>|<@|->>?|<>|!=|<=|>=|.\
        """, Pattern.DOTALL);

    // Words of PostgreSQL, MySQL and SQLite that neither knows.
    private static final Set<String> FOREIGN = Set.of(
            "::", "~", "~*", "!~", "!~*", "@>", "<@", "->", "->>", "ILIKE", "SIMILAR", "GLOB", "REGEXP", "RLIKE",
            "ARRAY");

    private static final Set<String> BEFORE_CONDITION = Set.of("", "(", "AND", "OR", "NOT", "WHEN");
    private static final Set<String> BEHIND_CONDITION = Set.of("", ")", "AND", "OR", "THEN");

    /// The check, or nothing where it is in words that this dialect hasn't got.
    Optional<Check> check(Check check, Table table, Remarks remarks) {
        Optional<String> foreign = tokens(check.expression()).stream()
                .filter(token -> FOREIGN.contains(token.toUpperCase(Locale.ROOT)))
                .findFirst();
        foreign.ifPresent(word -> remarks.add("%s is left out: %s has no %s.".formatted(check.name(), dialect, word)));
        return foreign.isPresent()
                ? Optional.empty()
                : Optional.of(new Check(check.id(), check.name(), condition(check.expression(), table)));
    }

    /// A condition over the columns of a table.
    String condition(String sql, Table table) {
        Set<String> truths = table.columns().stream()
                .filter(column -> column.type() == Plain.BOOLEAN)
                .map(Column::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> tokens = tokens(sql);
        for (int i = 0; i < tokens.size(); i++) {
            if (truths.contains(unquoted(tokens.get(i))) && isCondition(tokens, i)) {
                compare(tokens, i);
            }
        }
        return reworded(tokens);
    }

    private static boolean isCondition(List<String> tokens, int at) {
        return BEFORE_CONDITION.contains(word(tokens, before(tokens, at)))
                && BEHIND_CONDITION.contains(word(tokens, behind(tokens, at)));
    }

    private static void compare(List<String> tokens, int at) {
        int before = before(tokens, at);
        boolean negated = word(tokens, before).equals("NOT");
        tokens.set(at, tokens.get(at) + (negated ? " = 0" : " = 1"));
        if (negated) {
            for (int i = before; i < at; i++) {
                tokens.set(i, "");
            }
        }
    }

    /// An expression that isn't a condition.
    String reworded(String sql) {
        return reworded(tokens(sql));
    }

    private String reworded(List<String> tokens) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean called = word(tokens, behind(tokens, i)).equals("(");
            Map<String, String> own = called ? functions : words;
            sql.append(token.equals("||") ? concatenation : own.getOrDefault(token.toUpperCase(Locale.ROOT), token));
        }
        return sql.toString();
    }

    /// The words, texts, operators and blanks of an expression.
    static List<String> tokens(String sql) {
        return TOKEN.matcher(sql).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static int before(List<String> tokens, int at) {
        int i = at - 1;
        while (i >= 0 && tokens.get(i).isBlank()) {
            i--;
        }
        return i;
    }

    private static int behind(List<String> tokens, int at) {
        int i = at + 1;
        while (i < tokens.size() && tokens.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /// The token in upper case, empty at either end.
    private static String word(List<String> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).toUpperCase(Locale.ROOT);
    }

    /// A name in lower case, without its quotes.
    static String unquoted(String token) {
        boolean quoted = token.length() > 2 && "\"`[".indexOf(token.charAt(0)) >= 0;
        String close = quoted ? token.substring(token.length() - 1) : "";
        String name = quoted ? token.substring(1, token.length() - 1).replace(close + close, close) : token;
        return name.toLowerCase(Locale.ROOT);
    }
}
