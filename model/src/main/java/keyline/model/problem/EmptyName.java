package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.View;

/// Something that needs a name has none.
final class EmptyName implements Rule {

    @Override
    public String key() {
        return "empty-name";
    }

    @Override
    public String help() {
        return "Tables, columns, views, types and schemas need a name.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        List<Problem> problems = new ArrayList<>(unnamed(Named.of(table), "A table has no name."));
        int position = 0;
        for (Column column : table.columns()) {
            position++;
            problems.addAll(unnamed(
                    Named.of(table, column), "Column %d of %s has no name.".formatted(position, table.name())));
        }
        return problems;
    }

    @Override
    public List<Problem> check(View view, Context context) {
        return unnamed(Named.of(view), "A view has no name.");
    }

    @Override
    public List<Problem> check(NamedType type, Context context) {
        return unnamed(Named.of(type), "A type has no name.");
    }

    @Override
    public List<Problem> check(Namespace namespace, Context context) {
        return namespace.id().equals(Namespace.DEFAULT.id())
                ? List.of()
                : unnamed(Named.of(namespace), "A schema has no name.");
    }

    private List<Problem> unnamed(Named named, String message) {
        return named.name().isBlank() ? List.of(problem(Severity.ERROR, named.place(), message)) : List.of();
    }
}
