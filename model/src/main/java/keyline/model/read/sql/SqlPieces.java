package keyline.model.read.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Index.Direction;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Literal;
import keyline.model.read.sql.SqlToken.Kind;

/// Reads types, expressions and defaults in the SQL of a dialect that stand alone, in the files of other programs.
public final class SqlPieces {

    private static final int LONGEST_SIGNED = 2;

    private final ScriptDialect dialect;

    /// @param key the dialect's; what has no scripts of its own is taken as generic SQL
    public SqlPieces(String key) {
        this.dialect = ScriptDialects.of(ScriptDialects.keys().contains(key) ? key : "sql");
    }

    /// A declared type, verbatim where the model has no twin.
    public ColumnType type(String declared) {
        TypeName type = TypeName.of(dialect.verbatim(declared));
        return dialect.type(type)
                .or(() -> TypeText.readAbstract(type.text()))
                .orElseGet(() -> new ColumnType.Verbatim(type.text()));
    }

    /// An expression with names in the quotes of the standard, without the parentheses around all of it.
    public String expression(String sql) {
        return Tokens.standard(Tokens.bare(tokens(sql)));
    }

    private List<SqlToken> tokens(String sql) {
        return SqlLexer.all(sql, dialect.lexis());
    }

    /// A part of an index.
    ///
    /// @param name of the column that it may be, empty where it is no name
    public record Part(String expression, Optional<String> name, Direction direction) {}

    /// An expression with the order in which an index has it.
    public Part part(String sql) {
        List<SqlToken> tokens = tokens(sql);
        int end = tokens.size();
        while (end > 1 && isOrder(tokens.get(end - 1))) {
            end--;
        }
        boolean descends = tokens.subList(end, tokens.size()).stream().anyMatch(token -> token.is("DESC"));
        List<SqlToken> bare = Tokens.bare(tokens.subList(0, end));
        Optional<String> name = Optional.of(bare)
                .filter(all -> all.size() == 1 && all.getFirst().isName())
                .map(all -> Tokens.plain(all.getFirst(), dialect));
        return new Part(Tokens.standard(bare), name, descends ? Direction.DESCENDING : Direction.ASCENDING);
    }

    private static boolean isOrder(SqlToken token) {
        return token.is("ASC") || token.is("DESC") || token.is("NULLS") || token.is("FIRST") || token.is("LAST");
    }

    /// Where the value of a column of that type comes from by this default.
    public ValueSource source(String sql, ColumnType type) {
        List<SqlToken> bare = Tokens.bare(tokens(sql));
        return value(withoutCast(bare), type).orElseGet(() -> new ValueSource.Expression(Tokens.standard(bare)));
    }

    /// A cast of a value is the value: the column's type is the same.
    private static List<SqlToken> withoutCast(List<SqlToken> tokens) {
        boolean cast = tokens.size() > 3
                && tokens.getFirst().kind() == Kind.TEXT
                && tokens.get(1).is(':')
                && tokens.get(2).is(':')
                && tokens.subList(3, tokens.size()).stream().allMatch(SqlToken::isName);
        return cast ? tokens.subList(0, 1) : tokens;
    }

    private static Optional<ValueSource> value(List<SqlToken> tokens, ColumnType type) {
        if (tokens.isEmpty()) {
            return Optional.of(new ValueSource.None());
        }
        SqlToken first = tokens.getFirst();
        SqlToken last = tokens.getLast();
        if (isNow(tokens) && type instanceof Plain plain && DefaultReader.TIMES.contains(plain)) {
            return Optional.of(new ValueSource.CurrentTime());
        }
        if (tokens.size() == LONGEST_SIGNED && last.kind() == Kind.NUMBER && (first.is('-') || first.is('+'))) {
            return Optional.of(new Literal((first.is('-') ? "-" : "") + last.text()));
        }
        if (tokens.size() == LONGEST_SIGNED && last.kind() == Kind.TEXT && (first.is("N") || first.is("X"))) {
            return Optional.of(
                    first.is("X")
                            ? new Literal(last.value().toLowerCase(Locale.ROOT))
                            : DefaultReader.text(last.value(), type));
        }
        return tokens.size() == 1 ? single(first, type) : Optional.empty();
    }

    private static boolean isNow(List<SqlToken> tokens) {
        String name = tokens.getFirst().text().toUpperCase(Locale.ROOT);
        boolean bare = tokens.size() == 1
                || (tokens.get(1).is('(')
                        && tokens.getLast().is(')')
                        && (tokens.size() == 3
                                || (tokens.size() == 4 && tokens.get(2).kind() == Kind.NUMBER)));
        return bare && DefaultReader.NOW.contains(name);
    }

    private static Optional<ValueSource> single(SqlToken token, ColumnType type) {
        return switch (token.kind()) {
            case TEXT -> Optional.of(DefaultReader.text(token.value(), type));
            case NUMBER ->
                Optional.of(
                        token.text().regionMatches(true, 0, "0x", 0, 2)
                                ? new Literal(token.text().substring(2).toLowerCase(Locale.ROOT))
                                : DefaultReader.number(token.text(), type));
            case WORD ->
                switch (token.text().toUpperCase(Locale.ROOT)) {
                    case "NULL" -> Optional.of(new ValueSource.None());
                    case "TRUE", "FALSE" -> Optional.of(new Literal(token.text().toLowerCase(Locale.ROOT)));
                    default -> Optional.empty();
                };
            case NAME, SYMBOL, END -> Optional.empty();
        };
    }
}
