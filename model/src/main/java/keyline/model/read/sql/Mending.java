package keyline.model.read.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Deferral;
import keyline.model.ValueSource;
import keyline.model.read.sql.SqlToken.Kind;

/// Makes a clause ready for the parser: takes out what it doesn't know, and keeps what of that is part of the design.
final class Mending {

    static final Set<String> BEHIND_TYPES = Set.of(
            "AS",
            "AUTO_INCREMENT",
            "CHECK",
            "COLLATE",
            "COMMENT",
            "CONSTRAINT",
            "DEFAULT",
            "GENERATED",
            "IDENTITY",
            "KEY",
            "NOT",
            "NULL",
            "ON",
            "PRIMARY",
            "REFERENCES",
            "UNIQUE");

    private final Tokens source;
    private final ScriptDialect dialect;

    private Mending(Tokens source, ScriptDialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /// The column of this name, whose tokens these are, its name included. Types of the schema's own may be called
    /// anything, so the parser doesn't get to see them.
    static Element column(String name, Tokens source, ScriptDialect dialect) {
        return new Mending(source, dialect).column(name, endOfOwnType(source), ValueClause::take);
    }

    private static int endOfOwnType(Tokens source) {
        boolean own = source.peek(1).kind() == Kind.NAME
                || (source.peek(1).isName() && source.peek(2).is('.'));
        return own ? new Clause(source).endOfTerm(1) : 1;
    }

    /// The same column, its default hidden from the parser, which may not know what is in it.
    static Element columnOfOddDefault(Element column, ScriptDialect dialect) {
        Tokens source = column.tokens();
        return new Mending(source, dialect).column(column.column(), endOfOwnType(source), ValueClause::takeDefault);
    }

    /// The same column, its type hidden from the parser, which may not know it.
    static Element columnOfOddType(Element column, ScriptDialect dialect) {
        Tokens source = column.tokens();
        int end = 2;
        while (source.peek(end).kind() == Kind.WORD && !BEHIND_TYPES.contains(upper(source.peek(end)))) {
            end++;
        }
        return new Mending(source, dialect).column(column.column(), end, ValueClause::take);
    }

    private static String upper(SqlToken word) {
        return word.text().toUpperCase(Locale.ROOT);
    }

    /// @param end of the tokens of the type that are hidden, which begin at 1
    /// @param taking takes out of the clause where the value comes from
    private Element column(String name, int end, Function<ValueClause, Optional<ValueSource>> taking) {
        Clause clause = new Clause(source);
        List<SqlToken> tokens = clause.tokens();
        String type = source.textOf(List.copyOf(tokens.subList(1, end)));
        tokens.set(0, SqlToken.word("c", source.start()));
        if (end > 1) {
            int start = tokens.get(1).start();
            tokens.subList(1, end).clear();
            tokens.add(1, SqlToken.word(Element.HIDDEN_TYPE, start));
        }
        dialect.mend(clause);
        Deferral deferral = deferral(clause);
        var value = taking.apply(new ValueClause(clause, dialect.usualStorage()));
        var known = new Element.Known(deferral, value, comment(clause), clause.lost());
        return new Element(source, new Element.ColumnName(name, type), ParserText.of(clause, dialect), known);
    }

    /// A constraint or index whose tokens these are.
    static Element constraint(Tokens source, ScriptDialect dialect) {
        Clause clause = new Clause(source);
        dialect.mend(clause);
        Deferral deferral = deferral(clause);
        dropSchema(clause.tokens());
        nameFirst(clause.tokens(), "UNIQUE");
        nameFirst(clause.tokens(), "FOREIGN");
        return new Element(
                source,
                Element.ColumnName.NONE,
                ParserText.of(clause, dialect),
                new Element.Known(deferral, Optional.empty(), "", clause.lost()));
    }

    /// When a foreign key is checked; whether it is enforced at the moment is no part of a design.
    private static Deferral deferral(Clause clause) {
        clause.drop("NO", "INHERIT");
        clause.drop("NOT", "VALID");
        clause.drop("NOT", "ENFORCED");
        boolean immediate = clause.drop("INITIALLY", "IMMEDIATE");
        boolean deferred = clause.drop("INITIALLY", "DEFERRED");
        boolean not = clause.drop("NOT", "DEFERRABLE");
        boolean deferrable = clause.drop("DEFERRABLE") || (immediate && !not);
        return deferred
                ? Deferral.INITIALLY_DEFERRED
                : deferrable ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
    }

    private static String comment(Clause clause) {
        int at = clause.find("COMMENT");
        List<SqlToken> tokens = clause.tokens();
        if (at < 2 || at + 1 >= tokens.size() || tokens.get(at + 1).kind() != SqlToken.Kind.TEXT) {
            return "";
        }
        String comment = tokens.get(at + 1).value();
        tokens.subList(at, at + 2).clear();
        return comment;
    }

    /// The schema before the name of a constraint is that of the table.
    private static void dropSchema(List<SqlToken> tokens) {
        if (tokens.size() > 3
                && tokens.getFirst().is("CONSTRAINT")
                && tokens.get(2).is('.')) {
            tokens.subList(1, 3).clear();
        }
    }

    /// MySQL and MariaDB: the name may stand behind `UNIQUE KEY` or `FOREIGN KEY` instead of behind `CONSTRAINT`.
    private static void nameFirst(List<SqlToken> tokens, String keyword) {
        int start = 0;
        if (tokens.getFirst().is("CONSTRAINT")) {
            start = tokens.size() > 1 && tokens.get(1).is(keyword) ? 1 : 2;
        }
        if (start >= tokens.size() || !tokens.get(start).is(keyword)) {
            return;
        }
        int at = start + 1;
        while (at < tokens.size() && (tokens.get(at).is("KEY") || tokens.get(at).is("INDEX"))) {
            at++;
        }
        if (at + 1 < tokens.size()
                && tokens.get(at).isName()
                && tokens.get(at + 1).is('(')) {
            SqlToken name = tokens.remove(at);
            if (start < 2) {
                tokens.subList(0, start).clear();
                tokens.addAll(0, List.of(SqlToken.word("CONSTRAINT", 0), name));
            }
        } else if (start == 1) {
            tokens.removeFirst();
        }
    }
}
