package keyline.persistence.database.connection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.Table;
import keyline.model.TableId;

/// Which tables of a database are meant.
///
/// @param schemas by name, in any case; all when empty
/// @param patterns names of tables with `*` and `?` in them, in any case, with or without the schema before; all when
/// empty
public record Extent(List<String> schemas, List<String> patterns) {

    /// All tables.
    public static final Extent ALL = new Extent(List.of(), List.of());

    public Extent {
        schemas = List.copyOf(schemas);
        patterns = List.copyOf(patterns);
    }

    /// The tables that are meant.
    public Set<TableId> tables(LiveDesign design) {
        List<Pattern> wanted = patterns.stream().map(Extent::pattern).toList();
        return design.schema().tables().stream()
                .filter(table -> schemas.isEmpty()
                        || schemas.stream().anyMatch(schema -> design.isNamed(table.namespace(), schema)))
                .filter(table ->
                        wanted.isEmpty() || wanted.stream().anyMatch(pattern -> matches(pattern, table, design)))
                .map(Table::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean matches(Pattern pattern, Table table, LiveDesign design) {
        return pattern.matcher(table.name()).matches()
                || pattern.matcher(design.name(table.namespace()) + "." + table.name())
                        .matches();
    }

    /// Everything but the two signs stands for itself.
    private static Pattern pattern(String words) {
        String expression = words.strip()
                .codePoints()
                .mapToObj(Character::toString)
                .map(sign -> switch (sign) {
                    case "*" -> ".*";
                    case "?" -> ".";
                    default -> Pattern.quote(sign);
                })
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
