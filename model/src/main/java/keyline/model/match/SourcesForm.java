package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What a query reads, without parentheses, qualifiers and words that change nothing, and the conditions of its inner
/// joins, which are conditions of the rows as well.
record SourcesForm(List<String> sources, List<String> conditions) {

    static final SourcesForm NONE = new SourcesForm(List.of(), List.of());

    private static final Set<String> JOINS = Set.of("join", "left", "right", "full", "cross", "natural", ",");
    private static final Set<String> SILENT = Set.of("inner", "outer", "as");

    static SourcesForm of(List<String> tokens) {
        if (tokens.stream().anyMatch(each -> each.equalsIgnoreCase("select"))) {
            return new SourcesForm(List.of(String.join(" ", tokens).toLowerCase(Locale.ROOT)), List.of());
        }
        List<String> sources = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        boolean inner = tokens.stream()
                .noneMatch(each -> Set.of("left", "right", "full").contains(each.toLowerCase(Locale.ROOT)));
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).equalsIgnoreCase("on")) {
                add(tokens.get(i), sources);
                continue;
            }
            List<String> condition = condition(tokens.subList(i + 1, tokens.size()));
            i += condition.size();
            if (inner) {
                conditions.add(String.join(" ", condition));
            } else {
                sources.add("on " + ExpressionForm.of(String.join(" ", condition)));
            }
        }
        return new SourcesForm(List.copyOf(sources), List.copyOf(conditions));
    }

    private static void add(String token, List<String> sources) {
        if (token.equals(".")) {
            sources.removeLast();
        } else if (!SILENT.contains(token.toLowerCase(Locale.ROOT)) && !token.equals("(") && !token.equals(")")) {
            sources.add(ExpressionTokens.name(token));
        }
    }

    /// The tokens up to the next join, or to the end of the parentheses around this one.
    private static List<String> condition(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).toLowerCase(Locale.ROOT);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth < 0 || (depth == 0 && (JOINS.contains(word) || word.equals("inner")))) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    /// The clauses FROM and WHERE.
    List<String> forms(List<String> where) {
        List<String> forms = new ArrayList<>();
        if (!sources.isEmpty()) {
            forms.add("from " + String.join(" ", sources));
        }
        List<String> all = Stream.concat(conditions.stream(), Stream.of(String.join(" ", where)))
                .filter(each -> !each.isEmpty() && !ExpressionForm.of(each).equals("=[1, 1]"))
                .toList();
        if (!all.isEmpty()) {
            forms.add("where " + ExpressionForm.of("(" + String.join(") and (", all) + ")"));
        }
        return forms;
    }
}
