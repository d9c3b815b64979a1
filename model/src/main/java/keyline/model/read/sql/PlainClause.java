package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.ReferentialAction;
import keyline.model.read.sql.PlainElement.Kind;
import keyline.model.read.sql.PlainElement.OfColumn;
import keyline.model.read.sql.PlainElement.OfForeignKey;
import keyline.model.read.sql.PlainElement.OfKey;
import keyline.model.read.sql.PlainElement.Option;

/// Reads columns and keys of the form that nearly all are written in from their tokens. The parser knows all forms, and
/// making clauses ready for it and having it read them costs most of the time of a long script.
final class PlainClause {

    private static final Set<String> TYPES = Set.of(
            "BIGINT",
            "BOOLEAN",
            "BYTEA",
            "CHAR",
            "DATE",
            "DATETIME",
            "DECIMAL",
            "INT",
            "INTEGER",
            "JSON",
            "JSONB",
            "NUMERIC",
            "REAL",
            "SMALLINT",
            "TEXT",
            "UUID",
            "VARCHAR");

    private final List<SqlToken> tokens;
    private final ScriptDialect dialect;
    private int at;
    private boolean odd;

    private PlainClause(List<SqlToken> tokens, ScriptDialect dialect) {
        this.tokens = tokens;
        this.dialect = dialect;
    }

    /// The column that these tokens are, its name the first of them; nothing when it has another form.
    static Optional<PlainElement> column(List<SqlToken> tokens, ScriptDialect dialect) {
        PlainClause clause = new PlainClause(tokens, dialect);
        return clause.complete(clause.column());
    }

    /// The key that these tokens are; nothing when it has another form.
    static Optional<PlainElement> key(List<SqlToken> tokens, ScriptDialect dialect) {
        PlainClause clause = new PlainClause(tokens, dialect);
        return clause.complete(clause.key());
    }

    private Optional<PlainElement> complete(PlainElement read) {
        return odd || at < tokens.size() ? Optional.empty() : Optional.of(read);
    }

    private PlainElement column() {
        at = 1;
        String type = type();
        Set<Option> options = EnumSet.noneOf(Option.class);
        while (!odd && at < tokens.size()) {
            boolean primary = skip("PRIMARY", "KEY");
            odd |= !primary && !skip("NOT", "NULL");
            odd |= !options.add(primary ? Option.PRIMARY_KEY : Option.NOT_NULL);
        }
        return new OfColumn(type, options);
    }

    private String type() {
        int start = at;
        switch (word()) {
            case "DOUBLE" -> expect("PRECISION");
            case "CHARACTER" -> expect("VARYING");
            case "TIMESTAMP" -> skipTimeZone();
            case String word -> odd |= !TYPES.contains(word);
        }
        StringBuilder type = new StringBuilder();
        tokens.subList(start, at)
                .forEach(token -> type.append(type.isEmpty() ? "" : " ").append(token.text()));
        return skip('(') ? type + " (" + numbers() + ")" : type.toString();
    }

    private void skipTimeZone() {
        if (!skip("WITH", "TIME", "ZONE")) {
            skip("WITHOUT", "TIME", "ZONE");
        }
    }

    private String word() {
        SqlToken token = next();
        return token.kind() == SqlToken.Kind.WORD ? token.text().toUpperCase(Locale.ROOT) : "";
    }

    private String numbers() {
        StringBuilder numbers = new StringBuilder();
        do {
            SqlToken number = next();
            odd |= number.kind() != SqlToken.Kind.NUMBER
                    || !number.text().chars().allMatch(Character::isDigit);
            numbers.append(numbers.isEmpty() ? "" : ", ").append(number.text());
        } while (skip(','));
        odd |= !skip(')');
        return numbers.toString();
    }

    private PlainElement key() {
        String name = skip("CONSTRAINT") ? name() : "";
        if (skip("FOREIGN", "KEY")) {
            return new OfForeignKey(name, names(), target());
        }
        boolean primary = skip("PRIMARY", "KEY");
        odd |= !primary && !skip("UNIQUE");
        return new OfKey(primary ? Kind.PRIMARY : Kind.UNIQUE, name, names());
    }

    /// Names in parentheses.
    private List<String> names() {
        List<String> names = new ArrayList<>();
        odd |= !skip('(');
        do {
            names.add(name());
        } while (skip(','));
        odd |= !skip(')');
        return names;
    }

    private KeyTarget target() {
        expect("REFERENCES");
        String first = name();
        QualifiedName parent = skip('.') ? new QualifiedName(first, name()) : new QualifiedName("", first);
        List<String> columns = at < tokens.size() && tokens.get(at).is('(') ? names() : List.of();
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        while (skip("ON")) {
            if (skip("DELETE")) {
                onDelete = action();
            } else {
                expect("UPDATE");
                onUpdate = action();
            }
        }
        return new KeyTarget(parent, columns, onDelete, onUpdate);
    }

    private ReferentialAction action() {
        if (skip("CASCADE")) {
            return ReferentialAction.CASCADE;
        }
        if (skip("RESTRICT")) {
            return ReferentialAction.RESTRICT;
        }
        if (skip("SET", "NULL")) {
            return ReferentialAction.SET_NULL;
        }
        odd |= !skip("NO", "ACTION");
        return ReferentialAction.NO_ACTION;
    }

    private String name() {
        SqlToken token = next();
        odd |= !token.isName();
        return odd ? "" : Tokens.plain(token, dialect);
    }

    private boolean skip(String... keywords) {
        if (at + keywords.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!tokens.get(at + i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    private boolean skip(char symbol) {
        boolean found = at < tokens.size() && tokens.get(at).is(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String keyword) {
        odd |= !skip(keyword);
    }

    private SqlToken next() {
        odd |= at >= tokens.size();
        return odd ? new SqlToken(SqlToken.Kind.END, "", "", 0) : tokens.get(at++);
    }
}
