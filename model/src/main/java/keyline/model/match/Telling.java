package keyline.model.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of a query's names from elsewhere.
///
/// A column without a qualifier is of one source only, or the query wouldn't run; so it is of the one that the other
/// query names, where it names one.
///
/// @param columns what the other query says its columns are of; nothing where that is more than one thing
/// @param namespaces the names of schemas that tables are of, but for that of the default one
record Telling(Map<String, String> columns, Set<String> namespaces) {

    static final Telling NOTHING = new Telling(Map.of(), Set.of());

    Telling {
        columns = Map.copyOf(columns);
        namespaces = Set.copyOf(namespaces);
    }

    /// What a query tells another one.
    static Telling of(List<String> tokens, Set<String> namespaces) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean more = i + 2 < tokens.size() && tokens.get(i + 2).equals(".");
            if (tokens.get(i).equals(".") && !more) {
                String source = ExpressionTokens.name(tokens.get(i - 1));
                columns.merge(
                        ExpressionTokens.name(tokens.get(i + 1)), source, (one, other) -> one.equals(other) ? one : "");
            }
        }
        return new Telling(columns, namespaces);
    }

    /// The source that a column is of, empty where that isn't known.
    String sourceOf(String column) {
        return columns.getOrDefault(column, "");
    }

    /// A table's name, with its namespace where it isn't in the default one.
    String table(String qualifier, String name) {
        return namespaces.contains(qualifier) ? qualifier + "." + name : name;
    }
}
