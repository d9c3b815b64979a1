package keyline.persistence.engine;

import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Schema;
import keyline.model.Table;

/// A schema without the names of its constraints.
final class Nameless {

    private Nameless() {}

    static Schema of(Schema schema) {
        Schema nameless = schema;
        for (Table table : schema.tables()) {
            nameless = nameless.with(table.withConstraints(
                    table.constraints().stream().map(Nameless::of).toList()));
        }
        return nameless;
    }

    private static Constraint of(Constraint constraint) {
        return switch (constraint) {
            case PrimaryKey each -> new PrimaryKey(each.id(), "", each.columns());
            case Unique each -> new Unique(each.id(), "", each.columns());
            case Check each -> new Check(each.id(), "", each.expression());
            case ForeignKey each ->
                new ForeignKey(
                        each.id(),
                        "",
                        each.columns(),
                        each.parent(),
                        each.parentColumns(),
                        each.onDelete(),
                        each.onUpdate(),
                        each.deferral());
        };
    }
}
