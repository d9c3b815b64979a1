package keyline.model.dialect;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names in an SQL expression without parsing it, for expressions are kept in any dialect's words.
///
/// Texts and comments are left alone; so are keywords, functions (a name before a parenthesis) and qualifiers (a name
/// before a dot). Quoted names are read in the quotes of all dialects.
public final class Expressions {

    private static final Pattern TOKEN = Pattern.compile("""
        (?<text>'(?:[^']|'')*+')\
        |[Ee]'(?:[^'\\\\]|''|\\\\.)*+'|(?:[NnXxBb]|[Uu]&)'(?:[^']|'')*+'\
        |[Qq]'(?:\\[.{0,9999}?]|\\(.{0,9999}?\\)|\\{.{0,9999}?}|<.{0,9999}?>|(?<mark>[^\\w\\s]).{0,9999}?\\k<mark>)'\
        |\\$(?<tag>\\w{0,63})\\$.{0,9999}?\\$\\k<tag>\\$\
        |--[^\\n]*|/\\*.*?\\*/\
        |(?<quoted>"[^"]*(?:""[^"]*){0,64}"|`[^`]*(?:``[^`]*){0,64}`|\\[[\\p{L}_][^\\]]*\\])\
        |(?<bare>[\\p{L}_][\\p{L}\\p{M}\\p{N}_$]*)(?!\\s*[(.]|[\\p{L}\\p{M}\\p{N}_$])\
        |[\\p{L}\\p{N}_$]+\
        """, Pattern.DOTALL);

    private static final Set<String> KEYWORDS = Identifiers.words("""
        ALL AND ANY AS BETWEEN BY CASE CAST COLLATE CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DISTINCT ELSE END
        ESCAPE EXISTS FALSE FROM GLOB GROUP HAVING IN INTERVAL IS JOIN LIKE LIMIT NOT NULL ON OR ORDER REGEXP
        SELECT SOME THEN TRUE UNION WHEN WHERE\
        """);

    private Expressions() {}

    /// `sql` with every name for which `names` has another text replaced by that text.
    ///
    /// @param names from a name without its quotes to what stands in its place, quotes included
    public static String replaceNames(String sql, Function<String, Optional<String>> names) {
        return TOKEN.matcher(sql)
                .replaceAll(token ->
                        Matcher.quoteReplacement(name(token).flatMap(names).orElse(token.group())));
    }

    /// `sql` with every text in plain quotes replaced, one without a prefix that says how to read it.
    ///
    /// @param texts from a text without its quotes to what stands in its place, quotes included
    public static String replaceTexts(String sql, UnaryOperator<String> texts) {
        return TOKEN.matcher(sql)
                .replaceAll(token -> Matcher.quoteReplacement(Optional.ofNullable(token.group("text"))
                        .map(Expressions::unquoted)
                        .map(texts)
                        .orElse(token.group())));
    }

    /// `sql` with a word in the place of each text and quoted name: what looks like its structure is that then.
    static String unquotedStructure(String sql) {
        return TOKEN.matcher(sql).replaceAll(token -> Matcher.quoteReplacement(isQuoted(token) ? "x" : token.group()));
    }

    private static boolean isQuoted(MatchResult token) {
        boolean comment = token.group().startsWith("--") || token.group().startsWith("/*");
        return !comment && (token.group().endsWith("'") || token.group("quoted") != null || token.group("tag") != null);
    }

    /// The names in `sql`, without quotes, in the order of their first occurrence.
    public static Set<String> names(String sql) {
        Set<String> names = new LinkedHashSet<>();
        TOKEN.matcher(sql).results().forEach(token -> name(token).ifPresent(names::add));
        return names;
    }

    /// Whether `name` is among the names in `sql`, in any case.
    public static boolean mentions(String sql, String name) {
        return names(sql).stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Optional<String> name(MatchResult token) {
        if (token.group("bare") != null) {
            String name = token.group("bare");
            return KEYWORDS.contains(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of(name);
        }
        return Optional.ofNullable(token.group("quoted")).map(Expressions::unquoted);
    }

    private static String unquoted(String quoted) {
        String close = quoted.substring(quoted.length() - 1);
        return quoted.substring(1, quoted.length() - 1).replace(close + close, close);
    }
}
