package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.Deferral;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.ValueSource.Identity;

/// Makes a clause ready for the parser: takes out what it doesn't know, and keeps what of that is part of the design.
final class Mending {

    private final Tokens source;
    private final List<SqlToken> tokens;
    private Deferral deferral = Deferral.NOT_DEFERRABLE;
    private Optional<ValueSource> value = Optional.empty();
    private String comment = "";
    private final List<String> lost = new ArrayList<>();

    private Mending(Tokens source) {
        this.source = source;
        tokens = new ArrayList<>(source.rest());
    }

    /// The column of this name, whose tokens these are, its name included.
    static Element column(String name, Tokens source, ScriptDialect dialect) {
        Mending mending = new Mending(source);
        mending.tokens.set(0, SqlToken.word("c", source.start()));
        dialect.mend(mending);
        mending.common();
        mending.identity();
        mending.generated();
        mending.comment();
        return mending.element(name);
    }

    /// The same column, its type hidden from the parser, to which some names of types are keywords.
    static Element columnOfOddType(Element column, ScriptDialect dialect) {
        List<SqlToken> tokens = new ArrayList<>(column.tokens().rest());
        tokens.set(1, SqlToken.word(Element.HIDDEN_TYPE, tokens.get(1).start()));
        return column(column.column(), column.tokens().with(tokens), dialect).over(column.tokens());
    }

    /// A constraint or index whose tokens these are.
    static Element constraint(Tokens source, ScriptDialect dialect) {
        Mending mending = new Mending(source);
        dialect.mend(mending);
        mending.common();
        mending.qualified();
        mending.namedBehind("UNIQUE");
        mending.namedBehind("FOREIGN");
        return mending.element("");
    }

    private Element element(String column) {
        return new Element(source, column, sql(), new Element.Known(deferral, value, comment, lost));
    }

    /// The tokens that are left, apart from each other where they were so: `::` is one for the parser.
    private String sql() {
        StringBuilder sql = new StringBuilder();
        int end = -1;
        for (SqlToken token : tokens) {
            sql.append(token.start() == end ? "" : " ").append(token.standard());
            end = token.end();
        }
        return sql.toString();
    }

    private void common() {
        drop("NO", "INHERIT");
        drop("NOT", "VALID");
        drop("NOT", "ENFORCED");
        boolean immediate = drop("INITIALLY", "IMMEDIATE");
        boolean deferred = drop("INITIALLY", "DEFERRED");
        boolean not = drop("NOT", "DEFERRABLE");
        boolean deferrable = drop("DEFERRABLE") || (immediate && !not);
        deferral = deferred
                ? Deferral.INITIALLY_DEFERRED
                : deferrable ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
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

    /// Puts a keyword in place of a token that is this text, outside of quotes.
    void replace(String token, String by) {
        for (int i = 1; i < tokens.size(); i++) {
            SqlToken each = tokens.get(i);
            if (each.kind() != SqlToken.Kind.TEXT && each.text().equalsIgnoreCase(token)) {
                tokens.set(i, SqlToken.word(by, each.start()));
            }
        }
    }

    /// Whether these words stand together, outside of parentheses.
    boolean has(String... words) {
        return find(words) > 0;
    }

    private int find(String... words) {
        int depth = 0;
        for (int at = 0; at + words.length <= tokens.size(); at++) {
            depth += tokens.get(at).is('(') ? 1 : tokens.get(at).is(')') ? -1 : 0;
            if (at > 0 && depth == 0 && isAt(at, words)) {
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
    private int endOfTerm(int at) {
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

    /// `GENERATED ALWAYS AS IDENTITY (...)`, `IDENTITY(1, 1)`, `AUTO_INCREMENT`.
    private void identity() {
        reduce("DEFAULT", "ON", "NULL");
        boolean always = drop("GENERATED", "ALWAYS", "AS", "IDENTITY");
        boolean standard = always || drop("GENERATED", "BY", "DEFAULT", "AS", "IDENTITY");
        int at = standard ? -1 : Math.max(find("IDENTITY"), Math.max(find("AUTO_INCREMENT"), find("AUTOINCREMENT")));
        if (at > 1) {
            tokens.remove(at);
            int behind = at < tokens.size() && tokens.get(at).is('(') ? endOfTerm(at) : at;
            tokens.subList(at, behind).clear();
        }
        if (standard || at > 1) {
            dropOptions();
            value = Optional.of(new Identity(always ? Identity.Mode.ALWAYS : Identity.Mode.BY_DEFAULT));
        }
    }

    /// Those of the sequence behind an identity: in parentheses that nothing precedes but the type.
    private void dropOptions() {
        for (int at = 2; at < tokens.size(); at++) {
            boolean options = tokens.get(at).is('(')
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1)
                            .text()
                            .toUpperCase(Locale.ROOT)
                            .matches("START|INCREMENT|SEQUENCE|MINVALUE|MAXVALUE|NO|CACHE|CYCLE|RESTART");
            if (options) {
                tokens.subList(at, endOfTerm(at)).clear();
            }
        }
        for (String option : new String[] {"MINVALUE", "MAXVALUE", "CACHE", "START WITH", "INCREMENT BY"}) {
            dropWithNext(option.split(" "));
        }
        for (String option : new String[] {"NOCACHE", "NOCYCLE", "CYCLE", "NOORDER", "ORDER", "NOKEEP", "NOSCALE"}) {
            drop(option);
        }
    }

    /// `[GENERATED ALWAYS] AS (expression) [STORED|VIRTUAL|PERSISTED]`.
    private void generated() {
        drop("GENERATED", "ALWAYS");
        int at = find("AS");
        if (at < 1 || value.isPresent()) {
            return;
        }
        boolean stored = drop("STORED") || drop("PERSISTED") || drop("PERSISTENT");
        drop("VIRTUAL");
        int end = at + 1 < tokens.size() && tokens.get(at + 1).is('(') ? endOfTerm(at + 1) : tokens.size();
        String expression = source.textOf(tokens.subList(at + 1, end));
        String bare = tokens.get(at + 1).is('(')
                ? expression.substring(1, expression.length() - 1).strip()
                : expression;
        value = Optional.of(new Generated(bare, stored ? Storage.STORED : Storage.VIRTUAL));
        tokens.subList(at, end).clear();
        if (at == 1) {
            tokens.add(1, SqlToken.word(ColumnReader.UNKNOWN_TYPE, source.start()));
        }
    }

    private void comment() {
        int at = find("COMMENT");
        if (at > 1 && at + 1 < tokens.size() && tokens.get(at + 1).kind() == SqlToken.Kind.TEXT) {
            comment = tokens.get(at + 1).value();
            tokens.subList(at, at + 2).clear();
        }
    }

    /// The schema before the name of a constraint is that of the table.
    private void qualified() {
        if (tokens.size() > 3
                && tokens.getFirst().is("CONSTRAINT")
                && tokens.get(2).is('.')) {
            tokens.subList(1, 3).clear();
        }
    }

    /// MySQL and MariaDB: the name may stand behind `UNIQUE KEY` or `FOREIGN KEY` instead of behind `CONSTRAINT`.
    private void namedBehind(String keyword) {
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
