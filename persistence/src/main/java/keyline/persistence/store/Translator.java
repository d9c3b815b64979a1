package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.Table;
import keyline.persistence.store.Translation.Cell;
import keyline.persistence.store.Translation.Piece;
import keyline.persistence.store.Translation.Words;

/// Translates an expression over the user's names into one over physical columns. It takes names in any dialect's
/// quotes and nothing that isn't known to be deterministic; whether SQLite accepts what comes out, only SQLite can say.
final class Translator {

    private final Function<String, Optional<Piece>> names;
    private final String qualifier;
    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Translator(Function<String, Optional<Piece>> names, String qualifier, List<Token> tokens) {
        this.names = names;
        this.qualifier = qualifier;
        this.tokens = tokens;
    }

    /// An expression over the columns of a table.
    static Translation overColumns(String sql, Table table) throws Untranslatable {
        return new Translator(
                        name -> table.columnNamed(name).map(Column::id).map(Cell::new), table.name(), Tokens.of(sql))
                .translation();
    }

    /// An expression over `VALUE`, as in the checks of a domain.
    static Translation overValue(String sql, Piece value) throws Untranslatable {
        return new Translator(
                        name -> name.equalsIgnoreCase("value") ? Optional.of(value) : Optional.empty(),
                        "",
                        Tokens.of(sql))
                .translation();
    }

    private Translation translation() throws Untranslatable {
        if (tokens.isEmpty()) {
            throw new Untranslatable("The expression is empty");
        }
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            switch (token.kind()) {
                case STRING -> addString(token);
                case NUMBER -> pieces.add(new Words(token.text()));
                case SYMBOL -> addSymbol(token);
                case QUOTED -> addName(token);
                case WORD -> addWord(token);
            }
        }
        return new Translation(pieces);
    }

    private void addString(Token token) throws Untranslatable {
        if (Vocabulary.CLOCK.contains(token.lower())) {
            throw new Untranslatable("'" + token.text() + "' depends on the clock");
        }
        pieces.add(new Words("'" + token.text().replace("'", "''") + "'"));
    }

    private void addSymbol(Token token) throws Untranslatable {
        if (token.is("::")) {
            skipCast();
        } else {
            pieces.add(new Words(token.text()));
        }
    }

    private void skipCast() throws Untranslatable {
        Token type = next();
        if (!Vocabulary.SILENT_CASTS.contains(type.lower())) {
            throw new Untranslatable("SQLite has no cast ::" + type.text());
        }
        while (at < tokens.size()
                && Vocabulary.TYPE_TAILS.contains(tokens.get(at).lower())) {
            at++;
        }
        if (sees("(")) {
            while (!next().is(")")) {}
        }
    }

    private void addWord(Token token) throws Untranslatable {
        boolean reserved = Vocabulary.KEYWORDS.contains(token.lower());
        if (reserved || (isCastType() && Vocabulary.CAST_TYPES.contains(token.lower()))) {
            pieces.add(new Words(token.lower()));
        } else if (sees("(")) {
            addFunction(token);
        } else {
            addName(token);
        }
    }

    private boolean isCastType() {
        return at > 1 && tokens.get(at - 2).isWord("as");
    }

    private void addFunction(Token token) throws Untranslatable {
        String name = Vocabulary.RENAMED.getOrDefault(token.lower(), token.lower());
        if (!Vocabulary.FUNCTIONS.contains(name)) {
            throw new Untranslatable("SQLite has no function " + token.text() + " that may stand here");
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).is(")") && !name.equals("pi")) {
            throw new Untranslatable(token.text() + "() depends on the clock");
        }
        pieces.add(new Words(name));
    }

    private void addName(Token token) throws Untranslatable {
        Token name = token;
        if (sees(".") && token.text().equalsIgnoreCase(qualifier)) {
            at++;
            name = next();
        }
        String wanted = name.text();
        pieces.add(names.apply(wanted).orElseThrow(() -> new Untranslatable("There is no column " + wanted)));
    }

    private boolean sees(String symbol) {
        return at < tokens.size() && tokens.get(at).is(symbol);
    }

    private Token next() throws Untranslatable {
        if (at == tokens.size()) {
            throw new Untranslatable("The expression ends too early");
        }
        return tokens.get(at++);
    }
}
