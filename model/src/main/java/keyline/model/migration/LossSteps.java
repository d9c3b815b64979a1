package keyline.model.migration;

import java.util.List;
import keyline.model.Column;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// What comes last: drops of columns and tables, which take values and rows along, and of what nothing is of any more.
record LossSteps(Delta delta, Aside aside, Steps steps) {

    void run() {
        for (Kept table : delta.kept()) {
            table.before().columns().stream()
                    .filter(column -> !delta.isDroppedEarly(column, table))
                    .filter(column -> isGone(column, table))
                    .forEach(column -> drop(column, table));
        }
        delta.gone().forEach(this::drop);
        new TypeSteps(delta, aside, steps).drop();
        for (Namespace namespace : delta.was().schema().namespaces()) {
            if (!delta.now().schema().namespaces().has(namespace.id())) {
                steps.add(Part.DROP, delta.syntax().dropNamespace(delta.was().name(namespace.name())));
            }
        }
    }

    private boolean isGone(Column column, Kept table) {
        return table.after().find(column.id()).isEmpty() || delta.treatment(column) == Treatment.REPLACED;
    }

    private void drop(Column column, Kept table) {
        Clauses now = delta.now();
        String name = aside.of(column, table);
        Spot spot = new Spot(now.name(table.after()), now.name(name), now.name(name));
        Column waiting = column.withName(name);
        List<String> statements = delta.syntax().dropColumn(spot, waiting);
        statements.subList(0, statements.size() - 1).forEach(sql -> steps.add(Part.DROP, sql));
        steps.add(Part.DROP, statements.getLast(), Losses.of(column, table));
    }

    private void drop(Table table) {
        String sql = "DROP TABLE " + aside.qualified(table);
        if (delta.isCopied(table.id())) {
            steps.add(new Statement(Part.DROP, List.of("Its rows are in the table that was made."), sql));
        } else {
            steps.add(Part.DROP, sql, Losses.of(table));
        }
    }
}
