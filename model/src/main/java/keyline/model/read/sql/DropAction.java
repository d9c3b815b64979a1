package keyline.model.read.sql;

import java.util.Set;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;

/// What is behind `ALTER TABLE ... DROP`.
record DropAction(Draft draft) {

    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "CHECK", "FOREIGN", "INDEX", "KEY", "UNIQUE");

    void run(Tokens action, Table table) throws NotUnderstood {
        if (action.skip("PRIMARY", "KEY")) {
            draft.put(table.primaryKey().map(key -> table.without(key.id())).orElse(table));
            return;
        }
        boolean constraint = CONSTRAINTS.contains(action.peek().text().toUpperCase(java.util.Locale.ROOT));
        action.skipAny("CONSTRAINT", "CHECK", "FOREIGN", "INDEX", "UNIQUE", "COLUMN");
        action.skip("KEY");
        action.skip("IF", "EXISTS");
        String name = action.name(draft.dialect()).name();
        draft.put(constraint ? withoutConstraint(name, table) : withoutColumn(name, table));
    }

    private Table withoutConstraint(String name, Table table) {
        Table rest = table;
        for (Constraint constraint : table.constraints()) {
            if (constraint.name().equalsIgnoreCase(name)) {
                rest = rest.without(constraint.id());
            }
        }
        for (Index index : table.indexes()) {
            if (index.name().equalsIgnoreCase(name)) {
                rest = rest.without(index.id());
            }
        }
        draft.openKeys()
                .removeIf(key -> key.child().equals(table.id()) && key.name().equalsIgnoreCase(name));
        return rest;
    }

    /// With the column go the constraints and indexes over it.
    private Table withoutColumn(String name, Table table) throws NotUnderstood {
        Column column = Draft.column(table, name);
        draft.openKeys()
                .removeIf(key -> key.child().equals(table.id()) && key.columns().contains(column.id()));
        return table.withColumns(table.columns().stream()
                        .filter(each -> !each.id().equals(column.id()))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(each -> !each.columns().contains(column.id()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> index.parts().stream()
                                .noneMatch(part -> part instanceof Index.OfColumn of
                                        && of.column().equals(column.id())))
                        .toList());
    }
}
