package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import net.sf.jsqlparser.statement.create.table.TableElement;

/// Tells columns from constraints and has them parsed.
///
/// @param skipped is told of what can't be parsed, and why
record ElementParser(ClauseParser parser, ScriptDialect dialect, BiConsumer<Element, String> skipped) {

    private static final Set<String> INDEXES = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

    /// An element that was read.
    sealed interface Parsed {

        /// With what the parser isn't told.
        Element element();

        /// One of a form that needs no parser.
        record Plain(Element element, PlainElement clause) implements Parsed {}

        /// What the parser made of one.
        record Odd(Element element, TableElement clause) implements Parsed {}
    }

    /// Reads clauses, each into one element unless it can't be read.
    List<Parsed> parse(List<Tokens> clauses) {
        List<Found> found = clauses.stream()
                .filter(clause -> !clause.atEnd()) // a comma behind the last is common in SQL Server
                .map(this::found)
                .toList();
        Map<Element, Parsed> odd = parsed(found.stream()
                .filter(each -> each.plain.isEmpty())
                .map(Found::element)
                .toList());
        List<Parsed> parsed = new ArrayList<>();
        for (Found each : found) {
            each.plain
                    .<Parsed>map(plain -> new Parsed.Plain(each.element, plain))
                    .or(() -> Optional.ofNullable(odd.get(each.element)))
                    .ifPresent(parsed::add);
        }
        return parsed;
    }

    private record Found(Element element, Optional<PlainElement> plain) {}

    /// Most are plain as they stand there, others once they are made ready for the parser.
    private Found found(Tokens clause) {
        boolean column = isColumn(clause);
        String name = column ? Tokens.plain(clause.peek(), dialect) : "";
        Optional<PlainElement> plain = plain(clause.rest(), name);
        if (plain.isPresent()) {
            return new Found(Element.plain(clause, name), plain);
        }
        Element mended = column ? Mending.column(name, clause, dialect) : Mending.constraint(clause, dialect);
        return new Found(mended, plain(mended.clause().tokens(), name));
    }

    private Optional<PlainElement> plain(List<SqlToken> tokens, String column) {
        return column.isEmpty() ? PlainClause.key(tokens, dialect) : PlainClause.column(tokens, dialect);
    }

    /// Has the parser read what isn't plain: all at once, which is fast; when that fails, one by one, so that only what
    /// is wrong is lost.
    private Map<Element, Parsed> parsed(List<Element> elements) {
        Map<Element, Parsed> parsed = new HashMap<>();
        if (elements.isEmpty()) {
            return parsed;
        }
        try {
            List<TableElement> all = parser.parse(
                    elements.stream().map(each -> each.clause().sql()).toList());
            for (int i = 0; i < elements.size(); i++) {
                parsed.put(elements.get(i), new Parsed.Odd(elements.get(i), all.get(i)));
            }
        } catch (NotUnderstood _) {
            elements.forEach(element -> alone(element).ifPresent(each -> parsed.put(element, each)));
        }
        return parsed;
    }

    private Optional<Parsed> alone(Element element) {
        try {
            return Optional.of(parsed(element));
        } catch (NotUnderstood e) {
            Optional<Parsed> hidden = hidden(element);
            if (hidden.isEmpty()) {
                skipped.accept(element, e.reason());
            }
            return hidden;
        }
    }

    private Parsed parsed(Element element) throws NotUnderstood {
        return new Parsed.Odd(
                element, parser.parse(List.of(element.clause().sql())).getFirst());
    }

    /// The name of a type may be a keyword of the parser, and a default more than it understands.
    private Optional<Parsed> hidden(Element element) {
        if (!element.isColumn() || !element.tokens().peek(1).isName()) {
            return Optional.empty();
        }
        return parsedAs(Mending.columnOfOddDefault(element, dialect))
                .or(() -> parsedAs(Mending.columnOfOddType(element, dialect)));
    }

    private Optional<Parsed> parsedAs(Element other) {
        try {
            return Optional.of(parsed(other));
        } catch (NotUnderstood _) {
            return Optional.empty(); // the first failure says more
        }
    }

    /// Whether the clause is a column's.
    private boolean isColumn(Tokens clause) {
        SqlToken first = clause.peek();
        if (first.kind() != SqlToken.Kind.WORD) {
            return true;
        }
        String word = first.text().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "CONSTRAINT" -> false;
            case "PRIMARY", "FOREIGN" -> !clause.peek(1).is("KEY");
            case "UNIQUE" ->
                !clause.peek(1).is('(')
                        && !clause.peek(2).is('(')
                        && !clause.peek(3).is('(');
            case "CHECK" -> !clause.peek(1).is('(') && !clause.peek(1).is("NOT");
            case "EXCLUDE" -> !clause.peek(1).is('(') && !clause.peek(1).is("USING");
            default -> !INDEXES.contains(word) || !dialect.hasIndexesInTables() || !isIndex(clause);
        };
    }

    /// A column of that name has a type, which may have a length in parentheses, as `(20)` or `(max)`, but no columns.
    private static boolean isIndex(Tokens clause) {
        return clause.peek(1).is('(')
                || clause.peek(1).is("KEY")
                || clause.peek(1).is("INDEX")
                || (clause.peek(2).is('(')
                        && clause.peek(3).kind() != SqlToken.Kind.NUMBER
                        && !clause.peek(3).is("MAX"))
                || clause.peek(2).is("USING")
                || clause.peek(2).is("UNIQUE")
                || clause.peek(2).is("CLUSTERED")
                || clause.peek(2).is("NONCLUSTERED");
    }
}
