package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// Takes expressions apart and puts them together again, to the last blank as they were.
final class Pieces {

    private static final Pattern TOKEN = Pattern.compile("""
        [Ee]'(?:[^'\\\\]|''|\\\\.)*+'|[NnXxBb]?'(?:[^']|'')*+'|--[^\\n]*|/\\*.*?\\*/\
        |[Qq]'(?:\\[.*?]|\\(.*?\\)|\\{.*?}|<.*?>|(?<mark>[^\\w\\s]).*?\\k<mark>)'|\\$(?<tag>\\w*)\\$.*?\\$\\k<tag>\\$\
        |"(?:[^"]|"")*+"|`(?:[^`]|``)*+`|(?<![\\w\\])])\\[[\\p{L}_][^\\]]*\\]\
        |\\d[\\d.]*+(?:[eE][+-]?\\d++)?|[\\p{L}\\p{N}_$]+|\\s+\
        |::|\\|\\||&&|!?~\\*?|@>|<@|->>?|#>>?|<=>|<>|!=|<=|>=|==|.\
        """, Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    // What stands before a parenthesis without being a function.
    private static final Set<String> KEYWORDS = Identifiers.words("""
        ALL AND AS BETWEEN BY CASE DISTINCT ELSE ESCAPE EXCEPT EXISTS FROM HAVING ILIKE IN INTERSECT IS JOIN LIKE MINUS
        NOT ON OR OVER REGEXP RLIKE SELECT THEN UNION USING WHEN WHERE XOR\
        """);

    private final List<String> tokens;
    private int at;

    private Pieces(List<String> tokens) {
        this.tokens = tokens;
    }

    /// The words, texts, operators and blanks of an expression.
    static List<String> tokens(String sql) {
        return TOKEN.matcher(sql).results().map(MatchResult::group).collect(Collectors.toList());
    }

    /// The pieces of an expression. A parenthesis that isn't closed, or was never opened, is a word like others.
    static List<Piece> of(String sql) {
        Pieces pieces = new Pieces(tokens(sql));
        List<Piece> all = new ArrayList<>();
        while (pieces.at < pieces.tokens.size()) {
            all.addAll(pieces.until(""));
            if (pieces.at < pieces.tokens.size()) {
                all.add(new Word(pieces.tokens.get(pieces.at++)));
            }
        }
        return all;
    }

    /// A name in lower case, without its quotes.
    static String unquoted(String token) {
        boolean quoted = token.length() > 2 && "\"`[".indexOf(token.charAt(0)) >= 0;
        String close = quoted ? token.substring(token.length() - 1) : "";
        String name = quoted ? token.substring(1, token.length() - 1).replace(close + close, close) : token;
        return name.toLowerCase(Locale.ROOT);
    }

    static String sql(List<Piece> pieces) {
        return pieces.stream().map(Piece::sql).collect(Collectors.joining());
    }

    static boolean isBlank(Piece piece) {
        return piece instanceof Word word && (word.sql().isBlank() || word.sql().startsWith("--"));
    }

    /// Without blanks.
    static List<Piece> words(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !isBlank(piece)).toList();
    }

    /// Without the blanks at its ends.
    static List<Piece> stripped(List<Piece> pieces) {
        int from = next(pieces, 0);
        int to = previous(pieces, pieces.size() - 1);
        return from > to ? List.of() : List.copyOf(pieces.subList(from, to + 1));
    }

    /// The first place from `at` on that isn't blank; the size where there is none.
    static int next(List<Piece> pieces, int at) {
        int i = at;
        while (i < pieces.size() && isBlank(pieces.get(i))) {
            i++;
        }
        return i;
    }

    /// The last place up to `at` that isn't blank; -1 where there is none.
    static int previous(List<Piece> pieces, int at) {
        int i = at;
        while (i >= 0 && isBlank(pieces.get(i))) {
            i--;
        }
        return i;
    }

    /// The key of the piece at a place; empty beyond both ends.
    static String key(List<Piece> pieces, int at) {
        return at < 0 || at >= pieces.size() ? "" : pieces.get(at).key();
    }

    private List<Piece> until(String close) {
        List<Piece> pieces = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).equals(close) && !isClosing(tokens.get(at))) {
            String token = tokens.get(at++);
            switch (token) {
                case "(" -> opened(pieces, ")");
                case "[" -> opened(pieces, "]");
                default -> pieces.add(new Word(token));
            }
        }
        return pieces;
    }

    private static boolean isClosing(String token) {
        return token.equals(")") || token.equals("]");
    }

    private void opened(List<Piece> before, String close) {
        String open = tokens.get(at - 1);
        List<Piece> inside = until(close);
        if (at >= tokens.size() || !tokens.get(at).equals(close)) {
            before.add(new Word(open));
            before.addAll(inside);
            return;
        }
        at++;
        int name = previous(before, before.size() - 1);
        boolean called = open.equals("(") && name >= 0 && isFunction(before.get(name));
        if (!called) {
            before.add(new Group(open, inside, close));
            return;
        }
        String gap = sql(before.subList(name + 1, before.size()));
        String function = before.get(name).sql();
        before.subList(name, before.size()).clear();
        before.add(new Call(function, gap, arguments(inside)));
    }

    private static boolean isFunction(Piece piece) {
        return piece instanceof Word(String sql) && NAME.matcher(sql).matches() && !KEYWORDS.contains(piece.key());
    }

    private static List<List<Piece>> arguments(List<Piece> inside) {
        List<List<Piece>> arguments = new ArrayList<>();
        List<Piece> argument = new ArrayList<>();
        for (Piece piece : inside) {
            if (piece.key().equals(",")) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                argument.add(piece);
            }
        }
        if (!inside.isEmpty()) {
            arguments.add(argument);
        }
        return arguments;
    }
}
