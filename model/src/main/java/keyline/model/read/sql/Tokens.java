package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.read.sql.SqlToken.Kind;

/// A walk over the tokens of a statement or of a part of it.
final class Tokens {

    private final String sql;
    private final List<SqlToken> tokens;
    private int at;

    /// @param sql what the tokens' places refer to
    Tokens(String sql, List<SqlToken> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    static Tokens of(ScriptStatement statement, ScriptDialect dialect) {
        return new Tokens(statement.text(), SqlLexer.all(statement.text(), dialect.lexis()));
    }

    /// The next token, which stays the next.
    SqlToken peek() {
        return peek(0);
    }

    /// The token behind that many others.
    SqlToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : new SqlToken(Kind.END, "", "", sql.length());
    }

    /// The next token.
    SqlToken next() {
        SqlToken token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /// Whether these words are the next tokens.
    boolean isNext(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Goes over these words if they are the next ones.
    boolean skip(String... words) {
        boolean found = isNext(words);
        at += found ? words.length : 0;
        return found;
    }

    /// Goes over the first of these words that is next.
    boolean skipAny(String... words) {
        for (String word : words) {
            if (skip(word)) {
                return true;
            }
        }
        return false;
    }

    /// Goes over this character if it is the next one.
    boolean skip(char symbol) {
        boolean found = peek().is(symbol);
        at += found ? 1 : 0;
        return found;
    }

    /// Goes on to just behind these words.
    ///
    /// @return whether they are there, outside of parentheses; if not, nothing is gone over
    boolean skipTo(String... words) {
        int before = at;
        while (!atEnd()) {
            if (skip(words)) {
                return true;
            }
            if (peek().is('(')) {
                group();
            } else {
                at++;
            }
        }
        at = before;
        return false;
    }

    /// Goes over a name, which may be qualified.
    ///
    /// @throws NotUnderstood when there is none
    QualifiedName name(ScriptDialect dialect) throws NotUnderstood {
        List<String> parts = new ArrayList<>();
        do {
            if (!peek().isName()) {
                throw new NotUnderstood(
                        atEnd() ? "a name is missing at its end" : "“" + peek().text() + "” is no name");
            }
            parts.add(plain(next(), dialect));
        } while (skip('.'));
        return QualifiedName.of(parts);
    }

    /// A name as the database would keep it.
    static String plain(SqlToken name, ScriptDialect dialect) {
        return name.kind() == Kind.WORD ? dialect.folded(name.value()) : name.value();
    }

    /// Goes over a parenthesis and all that is within it.
    ///
    /// @return what is within it; without tokens when none opens here
    Tokens group() {
        if (!skip('(')) {
            return new Tokens(sql, List.of());
        }
        int start = at;
        int open = 1;
        while (!atEnd()) {
            SqlToken token = next();
            open += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            if (open == 0) {
                return new Tokens(sql, tokens.subList(start, at - 1));
            }
        }
        return new Tokens(sql, tokens.subList(start, tokens.size()));
    }

    /// The same for a parenthesis that has to be closed.
    ///
    /// @throws NotUnderstood when it isn't, as at the end of a script that was cut off
    Tokens closedGroup() throws NotUnderstood {
        int start = at + 1;
        Tokens group = group();
        if (at == start + group.tokens.size()) {
            throw new NotUnderstood("a parenthesis isn't closed");
        }
        return group;
    }

    /// The parts between the commas that stand in no further parentheses; none when there are no tokens.
    List<Tokens> split() {
        List<Tokens> parts = new ArrayList<>();
        int start = at;
        while (!atEnd()) {
            if (peek().is('(')) {
                group();
            } else if (next().is(',')) {
                parts.add(new Tokens(sql, tokens.subList(start, at - 1)));
                start = at;
            }
        }
        if (start < tokens.size()) {
            parts.add(new Tokens(sql, tokens.subList(start, tokens.size())));
        }
        return parts;
    }

    /// The tokens up to the first of these words that stands outside of parentheses, or to the end.
    List<SqlToken> until(String... words) {
        int start = Math.min(at, tokens.size());
        while (!atEnd() && Stream.of(words).noneMatch(peek()::is)) {
            if (peek().is('(')) {
                group();
            } else {
                at++;
            }
        }
        return tokens.subList(start, Math.min(at, tokens.size()));
    }

    /// A walk over other tokens of the same statement.
    Tokens with(List<SqlToken> others) {
        return new Tokens(sql, others);
    }

    /// The tokens that are left.
    List<SqlToken> rest() {
        return tokens.subList(Math.min(at, tokens.size()), tokens.size());
    }

    /// The text from the next token on, as it stands in the script.
    String text() {
        return textOf(rest());
    }

    /// The text of some of these tokens, which follow one another, as it stands in the script.
    String textOf(List<SqlToken> some) {
        return some.isEmpty()
                ? ""
                : sql.substring(some.getFirst().start(), some.getLast().end());
    }

    /// These tokens in the quotes of the standard, apart from each other where they were so.
    static String standard(List<SqlToken> some) {
        StringBuilder sql = new StringBuilder();
        int end = some.isEmpty() ? 0 : some.getFirst().start();
        for (SqlToken token : some) {
            sql.append(token.start() == end ? "" : " ").append(token.standard());
            end = token.end();
        }
        return sql.toString();
    }

    /// These tokens without the parentheses around all of them.
    static List<SqlToken> bare(List<SqlToken> some) {
        List<SqlToken> bare = some;
        while (bare.size() > 1 && isGroup(bare)) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return bare;
    }

    /// Whether the first of these tokens opens a parenthesis that the last closes.
    static boolean isGroup(List<SqlToken> some) {
        return !some.isEmpty() && some.getFirst().is('(') && closing(some) == some.size() - 1;
    }

    private static int closing(List<SqlToken> some) {
        int open = 0;
        for (int at = 0; at < some.size(); at++) {
            open += some.get(at).is('(') ? 1 : some.get(at).is(')') ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }

    /// How many parentheses are open at the most.
    static int depth(List<SqlToken> some) {
        int open = 0;
        int deepest = 0;
        for (SqlToken token : some) {
            open += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    /// Where the next token begins.
    int start() {
        return peek().start();
    }
}
