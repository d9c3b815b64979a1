package keyline.model.problem;

import java.util.List;
import keyline.model.Namespace;

/// Two namespaces have the same name.
final class DuplicateNamespaceName implements Check {

    @Override
    public String key() {
        return "duplicate-namespace";
    }

    @Override
    public String help() {
        return "The names of schemas are unique within a database. Rename one of them.";
    }

    @Override
    public List<Problem> check(Namespace namespace, Context context) {
        boolean shared = context.schema().namespaces().stream()
                .anyMatch(other -> !other.equals(namespace) && other.name().equalsIgnoreCase(namespace.name()));
        Named named = Named.of(namespace);
        return shared && !namespace.name().isEmpty()
                ? List.of(problem(Severity.ERROR, named.place(), "Another schema is called " + named.name() + " too."))
                : List.of();
    }
}
