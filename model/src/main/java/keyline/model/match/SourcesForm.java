package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a query reads and which of its rows, without parentheses and words that change nothing. The conditions of inner
/// joins are conditions of the rows as well.
///
/// @param scope what the names in the query are of
record SourcesForm(List<String> forms, Scope scope) {

    private static final Set<String> JOINS =
            Set.of("join", "left", "right", "full", "cross", "natural", "straight_join", ",");
    private static final Set<String> OUTER = Set.of("left", "right", "full");
    private static final Set<String> SILENT = Set.of("inner", "outer", "as", "(", ")");

    /// Where a condition stands; no name has a space without its quotes.
    private static final String CONDITION = "on ?";

    private static final Set<String> CONDITIONS = Set.of(CONDITION, "using");
    private static final Set<String> SEPARATORS =
            Stream.concat(JOINS.stream(), CONDITIONS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final List<String> ALWAYS = List.of("1", "=", "1");

    /// @param from the tokens behind FROM, none if there is none
    /// @param where the tokens behind WHERE
    static SourcesForm of(List<String> from, List<String> where, Telling telling) {
        List<String> sources = new ArrayList<>();
        List<List<String>> joined = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int close = Operands.endOfQuery(from, i);
            if (close > i) {
                sources.add("{" + QueryForm.of(from.subList(i + 1, close), telling) + "}");
                i = close;
            } else if (from.get(i).equalsIgnoreCase("on")) {
                joined.add(condition(from.subList(i + 1, from.size())));
                i += joined.getLast().size();
                sources.add(CONDITION);
            } else if (from.get(i).equals(".") && !sources.isEmpty() && i + 1 < from.size()) {
                i++;
                sources.add(telling.table(sources.removeLast(), ExpressionTokens.name(from.get(i))));
            } else if (!SILENT.contains(word(from.get(i)))) {
                sources.add(ExpressionTokens.name(from.get(i)));
            }
        }
        return of(sources, joined, where, new Scope(names(sources), telling));
    }

    private static SourcesForm of(List<String> sources, List<List<String>> joined, List<String> where, Scope scope) {
        List<List<String>> conditions = new ArrayList<>(List.of(where));
        List<String> read = new ArrayList<>();
        if (sources.stream().noneMatch(OUTER::contains)) {
            conditions.addAll(joined);
            sources.stream().filter(each -> !each.equals(CONDITION)).forEach(read::add);
        } else {
            var each = joined.iterator();
            sources.forEach(source ->
                    read.add(source.equals(CONDITION) ? "on " + ExpressionForm.of(each.next(), scope) : source));
        }
        List<String> forms = new ArrayList<>();
        if (!read.isEmpty()) {
            forms.add("from " + String.join(" ", read));
        }
        List<String> all = all(conditions);
        if (!all.isEmpty()) {
            forms.add("where " + ExpressionForm.of(all, scope));
        }
        return new SourcesForm(List.copyOf(forms), scope);
    }

    /// All conditions as one, without those that always hold. None if there are none.
    private static List<String> all(List<List<String>> conditions) {
        List<String> all = new ArrayList<>();
        for (List<String> each : conditions) {
            if (!each.isEmpty() && !holds(each)) {
                all.addAll(all.isEmpty() ? List.of("(") : List.of("and", "("));
                all.addAll(each);
                all.add(")");
            }
        }
        return all;
    }

    private static boolean holds(List<String> condition) {
        return condition.stream()
                .filter(each -> !each.equals("(") && !each.equals(")"))
                .toList()
                .equals(ALWAYS);
    }

    private static String word(String token) {
        return token.toLowerCase(Locale.ROOT);
    }

    /// What the query calls what it reads: the last word of each, which is a table's name or the one it is given.
    private static List<String> names(List<String> sources) {
        return Clause.of(sources, SEPARATORS).stream()
                .filter(each ->
                        !CONDITIONS.contains(each.word()) && !each.body().isEmpty())
                .map(each -> each.body().getLast())
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .toList();
    }

    /// The tokens up to the next join, or to the end of the parentheses around this one.
    private static List<String> condition(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = word(tokens.get(i));
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth < 0 || (depth == 0 && (JOINS.contains(word) || word.equals("inner")))) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }
}
