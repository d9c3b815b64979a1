package keyline.model.read.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.ValueSource.Identity;

/// Takes out of the clause of a column where its value comes from, when that is no default: every dialect words it in a
/// way of its own.
///
/// @param usual where a column is computed when the clause doesn't say it
record ValueClause(Clause clause, Storage usual) {

    private static final Set<String> OPTIONS =
            Set.of("START", "INCREMENT", "SEQUENCE", "MINVALUE", "MAXVALUE", "NO", "CACHE", "CYCLE", "RESTART");

    /// The identity or generation of the column, or nothing.
    Optional<ValueSource> take() {
        return identity().or(this::generated);
    }

    /// The same, or the default as it stands there.
    Optional<ValueSource> takeDefault() {
        return take().or(this::defaultExpression);
    }

    private Optional<ValueSource> defaultExpression() {
        int at = clause.find("DEFAULT");
        int end = at < 1 ? 0 : endOfExpression(at + 1);
        List<SqlToken> tokens = clause.tokens();
        if (end <= at + 1 || Tokens.depth(tokens.subList(at, end)) > ClauseParser.DEEPEST) {
            return Optional.empty();
        }
        String sql = Tokens.standard(Tokens.bare(tokens.subList(at + 1, end)));
        tokens.subList(at, end).clear();
        return Optional.of(new ValueSource.Expression(sql));
    }

    /// Where the next option of the column begins.
    private int endOfExpression(int from) {
        List<SqlToken> tokens = clause.tokens();
        int end = from;
        int open = 0;
        while (end < tokens.size() && (open > 0 || !isOption(tokens.get(end)))) {
            SqlToken token = tokens.get(end++);
            open += token.is('(') || token.is("CASE") ? 1 : token.is(')') || token.is("END") ? -1 : 0;
        }
        return end;
    }

    private static boolean isOption(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD
                && Mending.BEHIND_TYPES.contains(token.text().toUpperCase(Locale.ROOT));
    }

    /// `GENERATED ALWAYS AS IDENTITY (...)`, `IDENTITY(1, 1)`, `AUTO_INCREMENT`.
    private Optional<ValueSource> identity() {
        clause.reduce("DEFAULT", "ON", "NULL");
        if (clause.drop("GENERATED", "ALWAYS", "AS", "IDENTITY")) {
            dropOptions();
            return Optional.of(new Identity(Identity.Mode.ALWAYS));
        }
        if (clause.drop("GENERATED", "BY", "DEFAULT", "AS", "IDENTITY") || dropWord()) {
            dropOptions();
            return Optional.of(new Identity(Identity.Mode.BY_DEFAULT));
        }
        return Optional.empty();
    }

    /// A column may be called so, and is called `c` here.
    private boolean dropWord() {
        for (String word : List.of("IDENTITY", "AUTO_INCREMENT", "AUTOINCREMENT")) {
            int at = clause.find(word);
            if (at > 1) {
                int end = clause.isAt(at + 1, '(') ? clause.endOfTerm(at + 1) : at + 1;
                lose(Numbering.ofPair(clause.tokens().subList(at, end)));
                clause.tokens().subList(at, end).clear();
                return true;
            }
        }
        return false;
    }

    /// Those of the sequence behind an identity.
    private void dropOptions() {
        lose(Numbering.of(clause.tokens()));
        for (int at = 2; at + 1 < clause.tokens().size(); at++) {
            String word = clause.tokens().get(at + 1).text().toUpperCase(Locale.ROOT);
            if (clause.isAt(at, '(') && OPTIONS.contains(word)) {
                clause.tokens().subList(at, clause.endOfTerm(at)).clear();
            }
        }
        clause.dropWithNext("MINVALUE");
        clause.dropWithNext("MAXVALUE");
        clause.dropWithNext("CACHE");
        clause.dropWithNext("START", "WITH");
        clause.dropWithNext("INCREMENT", "BY");
        for (String option : List.of("NOCACHE", "NOCYCLE", "CYCLE", "NOORDER", "ORDER", "NOKEEP", "NOSCALE")) {
            clause.drop(option);
        }
    }

    private void lose(Numbering numbering) {
        if (!numbering.isUsual()) {
            clause.lose(Numbering.LOST);
        }
    }

    /// `[GENERATED ALWAYS] AS (expression) [STORED|VIRTUAL|PERSISTED]`.
    private Optional<ValueSource> generated() {
        clause.drop("GENERATED", "ALWAYS");
        int at = clause.find("AS");
        if (at < 1 || at + 1 >= clause.tokens().size() || Tokens.depth(clause.tokens()) > ClauseParser.DEEPEST) {
            return Optional.empty();
        }
        boolean stored = clause.drop("STORED") || clause.drop("PERSISTED") || clause.drop("PERSISTENT");
        clause.drop("VIRTUAL");
        List<SqlToken> tokens = clause.tokens();
        int end = clause.isAt(at + 1, '(') ? clause.endOfTerm(at + 1) : tokens.size();
        List<SqlToken> expression = List.copyOf(Tokens.bare(tokens.subList(at + 1, end)));
        tokens.subList(at, end).clear();
        if (at == 1) {
            Cast cast = castOf(expression);
            tokens.addAll(1, cast.type().isEmpty() ? List.of(unknown()) : cast.type());
            expression = cast.expression();
        }
        String sql = Tokens.standard(Tokens.bare(expression));
        return Optional.of(new Generated(sql, stored ? Storage.STORED : usual));
    }

    private SqlToken unknown() {
        return SqlToken.word(ColumnReader.UNKNOWN_TYPE, clause.source().start());
    }

    /// An expression, and the type that it is made to be.
    ///
    /// @param type empty when there is none
    private record Cast(List<SqlToken> type, List<SqlToken> expression) {}

    /// Of an expression that is all a cast, `CAST(expression AS type)` or `CONVERT(type, expression)`.
    private static Cast castOf(List<SqlToken> expression) {
        boolean call = expression.size() > 5 && Tokens.isGroup(expression.subList(1, expression.size()));
        List<SqlToken> within = call ? expression.subList(2, expression.size() - 1) : List.of();
        if (call && expression.getFirst().is("CAST")) {
            int as = within.size() - 1;
            while (as > 0 && !within.get(as).is("AS")) {
                as--;
            }
            if (as > 0) {
                return new Cast(within.subList(as + 1, within.size()), within.subList(0, as));
            }
        }
        int comma = call && expression.getFirst().is("CONVERT") ? comma(within) : 0;
        return comma > 0
                ? new Cast(within.subList(0, comma), within.subList(comma + 1, within.size()))
                : new Cast(List.of(), expression);
    }

    /// The only comma outside of parentheses; 0 when there are others: a third part of `CONVERT` says how.
    private static int comma(List<SqlToken> tokens) {
        int found = 0;
        int open = 0;
        for (int at = 0; at < tokens.size(); at++) {
            SqlToken token = tokens.get(at);
            open += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            if (open == 0 && token.is(',')) {
                if (found > 0) {
                    return 0;
                }
                found = at;
            }
        }
        return found;
    }
}
