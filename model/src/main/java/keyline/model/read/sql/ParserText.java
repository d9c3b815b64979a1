package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.read.sql.SqlToken.Kind;

/// A clause as the parser gets it, without what it stumbles over: numbers stand for names, whatever is in them, and the
/// conditions of checks, which a design keeps as they were written, are left out.
///
/// @param tokens of the clause, the columns of keys as names
/// @param names those that the numbers stand for, without quotes
/// @param checks the conditions, in the order of the clause
record ParserText(String sql, List<SqlToken> tokens, List<String> names, List<String> checks) {

    /// That of a clause that the parser needn't read.
    static final ParserText NONE = new ParserText("", List.of(), List.of(), List.of());

    private static final char MARK = '\uE000'; // for private use, so no name has it
    private static final Pattern NUMBERED = Pattern.compile("\"" + MARK + "(\\d{1,9})\"");

    /// The text of a clause.
    static ParserText of(Clause clause, ScriptDialect dialect) {
        List<String> checks = takeChecks(clause);
        nameColumns(clause, dialect);
        List<String> names = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        SqlToken before = new SqlToken(Kind.SYMBOL, "", "", -1);
        for (SqlToken token : clause.tokens()) {
            sql.append(isJoined(before, token) ? "" : " ").append(text(token, names));
            before = token;
        }
        return new ParserText(sql.toString(), List.copyOf(clause.tokens()), names, checks);
    }

    /// Words always stand apart, though one in another's place may seem not to.
    private static boolean isJoined(SqlToken before, SqlToken token) {
        boolean joinable = token.kind() == Kind.SYMBOL || token.kind() == Kind.TEXT || before.kind() == Kind.SYMBOL;
        return joinable && token.start() == before.end();
    }

    private static String text(SqlToken token, List<String> names) {
        if (token.kind() != Kind.NAME) {
            return token.standard();
        }
        names.add(token.value());
        return "\"" + MARK + (names.size() - 1) + '"';
    }

    /// Leaves `CHECK (1)` of the checks. Those that are nested too deeply stay, for the parser to say so.
    private static List<String> takeChecks(Clause clause) {
        List<String> checks = new ArrayList<>();
        List<SqlToken> tokens = clause.tokens();
        for (int at = clause.find(0, "CHECK"); at >= 0; at = clause.find(at + 1, "CHECK")) {
            int end = clause.isAt(at + 1, '(') ? clause.endOfTerm(at + 1) : 0;
            if (end > at + 2 && Tokens.depth(tokens.subList(at + 1, end)) <= ClauseParser.DEEPEST) {
                checks.add(Tokens.standard(Tokens.bare(tokens.subList(at + 1, end))));
                tokens.subList(at + 2, end - 1).clear();
                tokens.add(
                        at + 2,
                        new SqlToken(Kind.NUMBER, "1", "1", tokens.get(at + 1).end()));
            }
        }
        return checks;
    }

    /// The columns of keys may be called like keywords, without quotes.
    private static void nameColumns(Clause clause, ScriptDialect dialect) {
        List<SqlToken> tokens = clause.tokens();
        boolean inKey = false;
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            SqlToken token = tokens.get(at);
            depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            inKey = depth == 0 ? inKey || token.is("KEY") || token.is("UNIQUE") || token.is("REFERENCES") : inKey;
            boolean first =
                    at > 0 && (tokens.get(at - 1).is('(') || tokens.get(at - 1).is(','));
            if (inKey && depth == 1 && first && token.kind() == Kind.WORD && isColumn(tokens, at + 1)) {
                tokens.set(at, new SqlToken(Kind.NAME, token.text(), dialect.folded(token.value()), token.start()));
            }
        }
    }

    private static boolean isColumn(List<SqlToken> tokens, int behind) {
        if (behind >= tokens.size()) {
            return false;
        }
        SqlToken next = tokens.get(behind);
        return next.is(',') || next.is(')') || next.is("ASC") || next.is("DESC");
    }

    /// What the parser made of a part, with its names, in the quotes of the standard.
    String shown(String parsed) {
        return NUMBERED.matcher(parsed).replaceAll(number -> Matcher.quoteReplacement(named(number.group(1))));
    }

    private String named(String number) {
        int at = Integer.parseInt(number);
        return at < names.size() ? SqlToken.quoted(names.get(at)) : "";
    }

    /// The name that the parser gave, as the database keeps it.
    String name(String parsed, ScriptDialect dialect) {
        return RawName.of(shown(parsed), dialect);
    }
}
