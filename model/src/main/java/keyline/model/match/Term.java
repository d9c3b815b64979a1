package keyline.model.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A part of an SQL expression in a form that doesn't depend on who wrote it: an operator or function, and what it is
/// of. Groups within groups of AND, OR, sums and the like are one group, what is negated is told without NOT, and what
/// is greater is told as what is less. The order of conditions doesn't count, and what is not true is 0.
record Term(String head, List<Term> parts) {

    private static final int LONGEST = 1_000;

    Term {
        parts = List.copyOf(parts);
    }

    /// A name, a literal or a word.
    static Term of(String text) {
        return new Term(text, List.of());
    }

    /// A query within an expression.
    static Term query(String form) {
        return of("{" + form + "}");
    }

    /// Two comparisons, unless what is compared is too long to be told twice: it may have others within.
    static Term between(Term value, Term low, Term high) {
        return value.toString().length() > LONGEST
                ? new Term("between", List.of(value, low, high))
                : of("and", List.of(of(">=", List.of(value, low)), of("<=", List.of(value, high))));
    }

    static Term of(String head, List<Term> parts) {
        return switch (head) {
            case "and", "or" -> sorted(group(head, parts));
            case "+", "*", "||" -> group(head, parts);
            case ">" -> of("<", parts.reversed());
            case ">=" -> of("<=", parts.reversed());
            case "=", "<>" -> sorted(new Term(head, parts));
            case "not" -> parts.getFirst().negated();
            case "in" -> parts.size() == 2 && !parts.getLast().isQuery() ? of("=", parts) : new Term(head, parts);
            default -> new Term(head, parts);
        };
    }

    private boolean isQuery() {
        return head.startsWith("{");
    }

    private static Term sorted(Term term) {
        return new Term(
                term.head,
                term.parts.stream().sorted(Comparator.comparing(Term::toString)).toList());
    }

    private static Term group(String head, List<Term> parts) {
        List<Term> flat = new ArrayList<>();
        for (Term part : parts) {
            if (part.head.equals(head)) {
                flat.addAll(part.parts);
            } else {
                flat.add(part);
            }
        }
        return new Term(head, flat);
    }

    private Term negated() {
        return switch (head) {
            case "=" -> of("<>", parts);
            case "<>" -> of("=", parts);
            case "<" -> of("<=", parts.reversed());
            case "<=" -> of("<", parts.reversed());
            case "is null" -> of("is not null", parts);
            case "is not null" -> of("is null", parts);
            case "and" -> of("or", parts.stream().map(Term::negated).toList());
            case "or" -> of("and", parts.stream().map(Term::negated).toList());
            case "not" -> parts.getFirst();
            default -> parts.isEmpty() ? of("=", List.of(this, of("0"))) : new Term("not", List.of(this));
        };
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? head : head + parts;
    }
}
