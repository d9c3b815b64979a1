package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Namespace;
import keyline.model.ReferentialAction;
import keyline.model.Table;

/// Writes constraints, the same way inside a table and behind ADD.
record ConstraintWriter(Writing writing) {

    String constraint(Constraint constraint, Table table) {
        String name = writing.name(constraint.name());
        String columns = "(" + writing.names(table, constraint.columns()) + ")";
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> writing.syntax().primaryKey(name) + " " + columns;
            case Constraint.Unique _ -> "CONSTRAINT " + name + " UNIQUE " + columns;
            case Constraint.Check check ->
                "CONSTRAINT %s CHECK (%s)".formatted(name, writing.expression(check.expression(), table));
            case ForeignKey key -> "CONSTRAINT " + name + " FOREIGN KEY " + columns + references(key, table);
        };
    }

    /// What a key refers to and, on a line of its own, what else is said. NO ACTION is what no word means.
    private String references(ForeignKey key, Table child) {
        Table parent = writing.schema().table(key.parent());
        List<String> words = new ArrayList<>();
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            words.add("ON DELETE " + key.onDelete().sql());
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            words.add("ON UPDATE " + key.onUpdate().sql());
        }
        switch (key.deferral()) {
            case NOT_DEFERRABLE -> {}
            case INITIALLY_IMMEDIATE -> words.add("DEFERRABLE INITIALLY IMMEDIATE");
            case INITIALLY_DEFERRED -> words.add("DEFERRABLE INITIALLY DEFERRED");
        }
        String target = " REFERENCES " + name(parent, child) + " (" + writing.names(parent, key.parentColumns()) + ")";
        return words.isEmpty() ? target : target + "\n    " + String.join(" ", words);
    }

    private String name(Table parent, Table child) {
        boolean elsewhere = parent.namespace().equals(Namespace.DEFAULT.id())
                && !child.namespace().equals(parent.namespace());
        String namespace = writing.syntax().defaultNamespace();
        return elsewhere && !namespace.isEmpty() ? namespace + "." + writing.name(parent) : writing.name(parent);
    }
}
