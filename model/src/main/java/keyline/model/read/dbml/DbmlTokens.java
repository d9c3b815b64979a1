package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keyline.model.read.dbml.DbmlToken.Kind;

/// A walk over the tokens of a text, and what all of its elements have in common.
final class DbmlTokens {

    private final List<DbmlToken> tokens;
    private int at;

    DbmlTokens(List<DbmlToken> tokens) {
        this.tokens = tokens;
    }

    /// The next token, which stays the next.
    DbmlToken peek() {
        return peek(0);
    }

    /// The token behind that many others.
    DbmlToken peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /// The next token.
    DbmlToken next() {
        DbmlToken token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    int line() {
        return peek().line();
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /// Goes over this character if it is the next one.
    boolean skip(char symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            next();
        }
        return found;
    }

    /// Goes over this word if it is the next one.
    boolean skip(String word) {
        boolean found = peek().is(word);
        if (found) {
            next();
        }
        return found;
    }

    /// Goes over this character.
    ///
    /// @param where what it belongs to, for the message
    void expect(char symbol, String where) throws WrongDbml {
        if (!skip(symbol)) {
            throw new WrongDbml(line(), "“%s” is expected %s, not %s".formatted(symbol, where, peek().shown()));
        }
    }

    /// Goes over a name.
    String name() throws WrongDbml {
        if (!peek().isName() && peek().kind() != Kind.NUMBER) {
            throw new WrongDbml(line(), "a name is expected, not " + peek().shown());
        }
        return next().text();
    }

    /// Goes over a name with what it is in: `schema.table`.
    List<String> path() throws WrongDbml {
        List<String> path = new ArrayList<>(List.of(name()));
        while (peek().is('.') && peek(1).isName()) {
            next();
            path.add(name());
        }
        return path;
    }

    /// Goes over the names in parentheses.
    List<String> names() throws WrongDbml {
        expect('(', "before names");
        List<String> names = new ArrayList<>();
        do {
            names.add(name());
        } while (skip(','));
        expect(')', "behind names");
        return names;
    }

    /// Goes over `[a, b: c]`, if it is next.
    List<Setting> settings() throws WrongDbml {
        List<Setting> settings = new ArrayList<>();
        if (!skip('[')) {
            return settings;
        }
        if (skip(']')) {
            return settings;
        }
        do {
            settings.add(setting());
        } while (skip(','));
        expect(']', "at the end of settings");
        return settings;
    }

    private Setting setting() throws WrongDbml {
        int line = line();
        StringBuilder name = new StringBuilder();
        while (peek().kind() == Kind.WORD) {
            name.append(name.isEmpty() ? "" : " ").append(next().text().toLowerCase(Locale.ROOT));
        }
        if (name.isEmpty()) {
            throw new WrongDbml(line, "a setting is expected, not " + peek().shown());
        }
        List<DbmlToken> value = new ArrayList<>();
        if (skip(':')) {
            int open = 0;
            while (!atEnd() && (open > 0 || (!peek().is(',') && !peek().is(']')))) {
                open += peek().is('(') ? 1 : peek().is(')') ? -1 : 0;
                value.add(next());
            }
            if (value.isEmpty()) {
                throw new WrongDbml(line, "the value of “" + name + "” is missing");
            }
        }
        return new Setting(name.toString(), value, line);
    }

    /// Goes over a note: `: 'text'` or `{ 'text' }`.
    String note() throws WrongDbml {
        boolean block = !skip(':');
        if (block) {
            expect('{', "behind note");
        }
        if (peek().kind() != Kind.TEXT && peek().kind() != Kind.NAME) {
            throw new WrongDbml(line(), "a text is expected, not " + peek().shown());
        }
        String text = next().text();
        if (block) {
            expect('}', "at the end of a note");
        }
        return text;
    }
}
