package keyline.persistence.engine;

import java.util.Set;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Schema;
import keyline.model.Table;

/// A schema without the names of its constraints, but for some.
record Nameless(Set<String> kept) {

    static Schema of(Schema schema) {
        return of(schema, Set.of());
    }

    static Schema of(Schema schema, Set<String> kept) {
        return new Nameless(kept).without(schema);
    }

    private Schema without(Schema schema) {
        Schema nameless = schema;
        for (Table table : schema.tables()) {
            nameless = nameless.with(table.withConstraints(
                    table.constraints().stream().map(this::of).toList()));
        }
        return nameless;
    }

    private Constraint of(Constraint constraint) {
        String name = kept.contains(constraint.name()) ? constraint.name() : "";
        return switch (constraint) {
            case PrimaryKey each -> new PrimaryKey(each.id(), name, each.columns());
            case Unique each -> new Unique(each.id(), name, each.columns());
            case Check each -> new Check(each.id(), name, each.expression());
            case ForeignKey each ->
                new ForeignKey(
                        each.id(),
                        name,
                        each.columns(),
                        each.parent(),
                        each.parentColumns(),
                        each.onDelete(),
                        each.onUpdate(),
                        each.deferral());
        };
    }
}
