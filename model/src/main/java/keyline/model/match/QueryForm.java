package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final List<String> forms = new ArrayList<>();
    private List<String> selected = List.of();
    private SourcesForm sources = SourcesForm.NONE;

    private QueryForm() {}

    static boolean agree(String one, String other) {
        return of(ExpressionTokens.split(one)).equals(of(ExpressionTokens.split(other)));
    }

    static String of(List<String> tokens) {
        QueryForm query = new QueryForm();
        Clause.of(bare(tokens), CLAUSES).forEach(query::add);
        query.closeSources(List.of());
        return String.join(" ", query.forms);
    }

    /// Without the end, and without the parentheses around whole queries.
    private static List<String> bare(List<String> tokens) {
        List<String> bare = new ArrayList<>();
        int depth = 0;
        int wrapped = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean opens = depth == wrapped
                    && token.equals("(")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).matches("(?i)select|\\(")
                    && (bare.isEmpty() || bare.getLast().matches("(?i)union|all|intersect|except"));
            boolean closes = token.equals(")") && depth == wrapped && wrapped > 0;
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            wrapped += opens ? 1 : closes ? -1 : 0;
            if (!opens && !closes && !token.equals(";")) {
                bare.add(token);
            }
        }
        return bare;
    }

    private void add(Clause clause) {
        switch (clause.word()) {
            case "select" -> select(clause.body());
            case "from" -> sources = SourcesForm.of(clause.body());
            case "where" -> closeSources(clause.body());
            case "group", "order" -> {
                closeSources(List.of());
                List<String> items =
                        Clause.items(clause.body().subList(1, clause.body().size()));
                forms.add(clause.word() + " by "
                        + String.join(", ", items.stream().map(this::sorted).toList()));
            }
            case "having" -> {
                closeSources(List.of());
                forms.add("having " + ExpressionForm.of(String.join(" ", clause.body())));
            }
            default -> {
                closeSources(List.of());
                forms.add((clause.word() + " " + String.join(" ", clause.body())).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void select(List<String> body) {
        boolean distinct = !body.isEmpty() && body.getFirst().equalsIgnoreCase("distinct");
        List<String> items = Clause.items(distinct ? body.subList(1, body.size()) : body);
        selected = items.stream().map(QueryForm::unnamed).toList();
        forms.add((distinct ? "select distinct " : "select ")
                + String.join(", ", items.stream().map(QueryForm::named).toList()));
    }

    private static String unnamed(String item) {
        return ExpressionForm.of(item.replaceFirst("(?is)\\s+as\\s+(\"[^\"]*\"|`[^`]*`|[\\p{L}\\p{N}_$]+)$", ""));
    }

    /// With a name of its own where it isn't that of the column.
    private static String named(String item) {
        List<String> tokens = ExpressionTokens.split(item);
        boolean has = tokens.size() > 2 && tokens.get(tokens.size() - 2).equalsIgnoreCase("as");
        String form = unnamed(item);
        String name = has ? ExpressionTokens.name(tokens.getLast()) : form;
        return name.equals(form) ? form : form + " as " + name;
    }

    /// What it is sorted or grouped by: a number is that of a column.
    private String sorted(String item) {
        boolean descends = item.matches("(?is).*\\sdesc");
        String by = item.replaceFirst("(?is)\\s(?:asc|desc)$", "");
        boolean numbered = NUMBER.matcher(by).matches() && Integer.parseInt(by) <= selected.size();
        String form = numbered ? selected.get(Integer.parseInt(by) - 1) : ExpressionForm.of(by);
        return descends ? form + " desc" : form;
    }

    /// The condition of an inner join is one of the rows.
    private void closeSources(List<String> where) {
        forms.addAll(sources.forms(where));
        sources = SourcesForm.NONE;
    }
}
