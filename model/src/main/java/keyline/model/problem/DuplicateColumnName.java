package keyline.model.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Table;

/// Two columns of a table have the same name.
final class DuplicateColumnName implements Check {

    @Override
    public String key() {
        return "duplicate-column";
    }

    @Override
    public String help() {
        return "The names of columns are unique within their table. Rename one of them.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        Map<String, Long> counts = table.columns().stream()
                .collect(Collectors.groupingBy(DuplicateColumnName::name, Collectors.counting()));
        return table.columns().stream()
                .filter(column -> !column.name().isEmpty())
                .filter(column -> counts.getOrDefault(name(column), 0L) > 1)
                .map(column -> problem(table, column, counts))
                .toList();
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private Problem problem(Table table, Column column, Map<String, Long> counts) {
        Named named = Named.of(table, column);
        String free = IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> column.name() + "_" + n)
                .filter(name -> !counts.containsKey(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        String message = "%s has %d columns called %s."
                .formatted(table.name(), counts.get(name(column)), column.name());
        return problem(Severity.ERROR, named.place(), message, named.renamed(free));
    }
}
