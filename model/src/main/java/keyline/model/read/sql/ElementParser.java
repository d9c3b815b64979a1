package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.sf.jsqlparser.statement.create.table.TableElement;

/// Tells columns from constraints and has them parsed.
///
/// @param skipped is told of what can't be parsed, and why
record ElementParser(ClauseParser parser, ScriptDialect dialect, BiConsumer<Element, String> skipped) {

    private static final Set<String> INDEXES = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

    /// An element and what the parser made of it.
    record Parsed(Element element, TableElement clause) {}

    /// Parses clauses, each into one unless it can't be parsed.
    List<Parsed> parse(List<Tokens> clauses) {
        List<Element> elements = clauses.stream()
                .filter(clause -> !clause.atEnd()) // a comma behind the last is common in SQL Server
                .map(this::element)
                .toList();
        List<Optional<TableElement>> plain =
                elements.stream().map(PlainClause::read).toList();
        Map<Element, Parsed> odd = parsed(IntStream.range(0, elements.size())
                .filter(i -> plain.get(i).isEmpty())
                .mapToObj(elements::get)
                .toList());
        List<Parsed> parsed = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            plain.get(i)
                    .map(clause -> new Parsed(element, clause))
                    .or(() -> Optional.ofNullable(odd.get(element)))
                    .ifPresent(parsed::add);
        }
        return parsed;
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
                parsed.put(elements.get(i), new Parsed(elements.get(i), all.get(i)));
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
        return new Parsed(element, parser.parse(List.of(element.clause().sql())).getFirst());
    }

    /// The name of a type may be a keyword of the parser.
    private Optional<Parsed> hidden(Element element) {
        if (!element.isColumn() || !element.tokens().peek(1).isName()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsed(Mending.columnOfOddType(element, dialect)));
        } catch (NotUnderstood _) {
            return Optional.empty(); // the first failure says more
        }
    }

    private Element element(Tokens clause) {
        return isColumn(clause)
                ? Mending.column(Tokens.plain(clause.peek(), dialect), clause, dialect)
                : Mending.constraint(clause, dialect);
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

    /// A column of that name has a type, which may have a length in parentheses, but no columns.
    private static boolean isIndex(Tokens clause) {
        return clause.peek(1).is('(')
                || clause.peek(1).is("KEY")
                || clause.peek(1).is("INDEX")
                || (clause.peek(2).is('(') && clause.peek(3).kind() != SqlToken.Kind.NUMBER)
                || clause.peek(2).is("USING")
                || clause.peek(2).is("UNIQUE")
                || clause.peek(2).is("CLUSTERED")
                || clause.peek(2).is("NONCLUSTERED");
    }
}
