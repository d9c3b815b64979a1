package keyline.model.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Expressions;
import keyline.model.dialect.Statement.Part;

/// Drops views that change, go, or read a table that changes, and makes them again at the end.
final class ViewSteps {

    private final Delta delta;
    private final Steps steps;
    private final Set<String> changed = new HashSet<>();

    /// @param rebuilt tables that are made anew, whatever it is that changes
    ViewSteps(Delta delta, Steps steps, List<Kept> rebuilt) {
        this.delta = delta;
        this.steps = steps;
        delta.gone().forEach(table -> changed.add(Aside.lower(table.name())));
        delta.made().forEach(table -> changed.add(Aside.lower(table.name())));
        delta.kept().stream()
                .filter(each -> rebuilt.contains(each) || differs(each))
                .forEach(table -> {
                    changed.add(Aside.lower(table.before().name()));
                    changed.add(Aside.lower(table.after().name()));
                });
        delta.was().views().stream().filter(this::isRedone).forEach(view -> changed.add(Aside.lower(view.name())));
        delta.now().views().stream().filter(this::isRedone).forEach(view -> changed.add(Aside.lower(view.name())));
    }

    private boolean differs(Kept table) {
        Table before = table.before();
        Table after = table.after();
        return table.columns().anyMatch(delta::isRetyped)
                || !before.withComment("")
                        .withIndexes(List.of())
                        .withConstraints(List.of())
                        .equals(after.withComment("").withIndexes(List.of()).withConstraints(List.of()));
    }

    private boolean isRedone(View view) {
        boolean same = delta.was()
                .schema()
                .views()
                .find(view.id())
                .equals(delta.now().schema().views().find(view.id()));
        return !same || Expressions.names(view.sql()).stream().map(Aside::lower).anyMatch(changed::contains);
    }

    void drop() {
        for (View view : delta.was().views().reversed()) {
            if (isRedone(view)) {
                String name = delta.was().name(view.namespace(), view.name());
                steps.add(Part.ALTER, delta.syntax().dropView(name));
            }
        }
    }

    void make() {
        delta.now().views().stream()
                .filter(this::isRedone)
                .forEach(view -> steps.addAll(delta.now().create(view)));
    }
}
