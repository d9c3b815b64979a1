package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;

/// The tokens of a column or constraint, of which those are taken out that the parser doesn't know.
final class Clause {

    private final Tokens source;
    private final List<SqlToken> tokens;
    private final List<String> lost = new ArrayList<>();

    Clause(Tokens source) {
        this.source = source;
        tokens = new ArrayList<>(source.rest());
    }

    /// As it stands in the script.
    Tokens source() {
        return source;
    }

    /// The tokens that are left, to be changed.
    List<SqlToken> tokens() {
        return tokens;
    }

    /// What a design has no place for, in the plural.
    List<String> lost() {
        return lost;
    }

    /// Whether the token there is this character.
    boolean isAt(int at, char symbol) {
        return at < tokens.size() && tokens.get(at).is(symbol);
    }

    /// Notes that something of the design isn't kept.
    ///
    /// @param what in the plural: `character sets of columns`
    void lose(String what) {
        lost.add(what);
    }

    /// Takes these words out wherever they stand together outside of parentheses, but not at the beginning.
    ///
    /// @return whether they were there
    boolean drop(String... words) {
        int at = find(words);
        boolean found = at > 0;
        while (at > 0) {
            tokens.subList(at, at + words.length).clear();
            at = find(words);
        }
        return found;
    }

    /// Takes these words out, and everything behind them.
    void dropFrom(String... words) {
        int at = find(words);
        if (at > 0) {
            tokens.subList(at, tokens.size()).clear();
        }
    }

    /// Takes these words out, and the name, text or parenthesis behind them.
    ///
    /// @return whether they were there
    boolean dropWithNext(String... words) {
        int at = find(words);
        if (at > 0) {
            tokens.subList(at, endOfTerm(at + words.length)).clear();
        }
        return at > 0;
    }

    /// Takes these words out but for the first.
    void reduce(String... words) {
        int at = find(words);
        if (at > 0) {
            tokens.subList(at + 1, at + words.length).clear();
        }
    }

    /// Puts a keyword in place of a character that is the first parameter of a type.
    void replaceIn(String type, String symbol, String by) {
        for (int i = 2; i < tokens.size(); i++) {
            SqlToken each = tokens.get(i);
            boolean first = tokens.get(i - 1).is('(') && tokens.get(i - 2).is(type);
            if (first && each.text().equals(symbol)) {
                tokens.set(i, SqlToken.word(by, each.start()));
            }
        }
    }

    /// Whether these words stand together, outside of parentheses.
    boolean has(String... words) {
        return find(words) > 0;
    }

    /// Where these words stand together, outside of parentheses and not at the beginning; -1 when nowhere.
    int find(String... words) {
        return find(1, words);
    }

    /// Where these words stand together, outside of parentheses, from there on; -1 when nowhere.
    int find(int from, String... words) {
        int depth = 0;
        for (int at = 0; at + words.length <= tokens.size(); at++) {
            depth += tokens.get(at).is('(') ? 1 : tokens.get(at).is(')') ? -1 : 0;
            if (at >= from && depth == 0 && isAt(at, words)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// The end of a token, of a qualified name or of all in parentheses that begins there.
    int endOfTerm(int at) {
        if (at >= tokens.size()) {
            return tokens.size();
        }
        int end = at + 1;
        if (tokens.get(at).is('(')) {
            for (int depth = 1; depth > 0 && end < tokens.size(); end++) {
                depth += tokens.get(end).is('(') ? 1 : tokens.get(end).is(')') ? -1 : 0;
            }
            return end;
        }
        while (end + 1 < tokens.size() && tokens.get(end).is('.')) {
            end += 2;
        }
        return end;
    }
}
