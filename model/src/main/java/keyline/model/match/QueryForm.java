package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The query of a view in a form that doesn't depend on who wrote it down: systems tell it with other line ends,
/// quotes, parentheses and qualifiers than it was given with, name columns after themselves and order by their numbers.
/// Clause by clause, expressions are in the form of [ExpressionForm]; what a system rewrites further stays different.
final class QueryForm {

    private static final Set<String> CLAUSES = Set.of(
            "select",
            "from",
            "where",
            "group",
            "having",
            "order",
            "union",
            "intersect",
            "except",
            "limit",
            "offset",
            "fetch",
            "window",
            "with");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final SourcesForm sources;

    /// The forms of what is selected, without names.
    private final List<String> values;

    private QueryForm(List<Clause> clauses, Telling telling) {
        this.sources = SourcesForm.of(body("from", clauses), body("where", clauses), telling);
        this.values = items(clauses.getFirst()).stream().map(this::unnamed).toList();
    }

    private static List<List<String>> items(Clause selection) {
        return Clause.items(selection.behind("distinct"));
    }

    private static List<String> body(String word, List<Clause> clauses) {
        return clauses.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .map(Clause::body)
                .orElse(List.of());
    }

    /// Whether two queries are the same but for how they are told.
    ///
    /// @param namespaces the names of schemas that tables are of, but for that of the default one
    static boolean agree(String one, String other, Set<String> namespaces) {
        List<String> first = ExpressionTokens.split(one);
        List<String> second = ExpressionTokens.split(other);
        return of(first, Telling.of(second, namespaces)).equals(of(second, Telling.of(first, namespaces)));
    }

    static String of(List<String> tokens, Telling telling) {
        if (new ExpressionTokens(tokens).areTooDeep()) {
            return ExpressionTokens.told(tokens);
        }
        List<String> forms = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        for (Clause clause : Clause.of(Operands.bare(tokens), CLAUSES)) {
            if (clause.word().equals("select")) {
                forms.addAll(forms(open, telling));
                open.clear();
            }
            open.add(clause);
        }
        forms.addAll(forms(open, telling));
        return String.join(" ", forms);
    }

    /// The clauses from a SELECT to the next one, or those before the first.
    private static List<String> forms(List<Clause> clauses, Telling telling) {
        if (clauses.isEmpty() || !clauses.getFirst().word().equals("select")) {
            return clauses.stream().map(each -> words(each, telling)).toList();
        }
        QueryForm query = new QueryForm(clauses, telling);
        return clauses.stream().flatMap(each -> query.forms(each).stream()).toList();
    }

    private List<String> forms(Clause clause) {
        return switch (clause.word()) {
            case "select" -> {
                List<String> forms = new ArrayList<>(List.of(selected(clause)));
                forms.addAll(sources.forms());
                yield forms;
            }
            case "from", "where" -> List.of();
            case "group", "order" ->
                List.of(clause.word() + " by "
                        + String.join(
                                ", ",
                                Clause.items(clause.behind("by")).stream()
                                        .map(this::sorted)
                                        .toList()));
            case "having" -> List.of("having " + form(clause.body()));
            default -> List.of(words(clause, sources.scope().telling()));
        };
    }

    /// A clause as it is told, but for the queries in it.
    private static String words(Clause clause, Telling telling) {
        List<String> words = new ArrayList<>(List.of(clause.word()));
        List<String> body = clause.body();
        for (int i = 0; i < body.size(); i++) {
            int close = Operands.endOfQuery(body, i);
            words.add(
                    close > i
                            ? "{" + of(body.subList(i + 1, close), telling) + "}"
                            : ExpressionTokens.told(body.subList(i, i + 1)));
            i = close;
        }
        return String.join(" ", words);
    }

    private String form(List<String> expression) {
        return ExpressionForm.of(expression, sources.scope());
    }

    private String selected(Clause selection) {
        List<String> named = new ArrayList<>();
        for (List<String> item : items(selection)) {
            named.add(named(item, values.get(named.size())));
        }
        return (selection.startsWith("distinct") ? "select distinct " : "select ") + String.join(", ", named);
    }

    private static boolean isNamed(List<String> item) {
        return item.size() > 2 && item.get(item.size() - 2).equalsIgnoreCase("as");
    }

    private String unnamed(List<String> item) {
        return form(isNamed(item) ? item.subList(0, item.size() - 2) : item);
    }

    /// With a name of its own where it isn't that of the column.
    private static String named(List<String> item, String form) {
        String column = form.substring(form.lastIndexOf('.') + 1);
        String name = isNamed(item) ? ExpressionTokens.name(item.getLast()) : column;
        return name.equals(column) ? form : form + " as " + name;
    }

    /// What it is sorted or grouped by: the number of a column that is selected, or an expression.
    private String sorted(List<String> item) {
        String last = item.isEmpty() ? "" : item.getLast();
        boolean descends = last.equalsIgnoreCase("desc");
        List<String> by = descends || last.equalsIgnoreCase("asc") ? item.subList(0, item.size() - 1) : item;
        boolean numbered = by.size() == 1
                && NUMBER.matcher(by.getFirst()).matches()
                && Integer.parseInt(by.getFirst()) <= values.size();
        String form = placed(numbered ? values.get(Integer.parseInt(by.getFirst()) - 1) : form(by));
        return descends ? form + " desc" : form;
    }

    private String placed(String form) {
        int place = values.indexOf(form);
        return place < 0 ? form : "column " + (place + 1);
    }
}
