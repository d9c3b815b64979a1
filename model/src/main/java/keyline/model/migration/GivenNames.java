package keyline.model.migration;

import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.TableId;

/// The names that the user gave to constraints, before and after. Those that are derived change along with tables and
/// columns, and mean nothing to a dialect that never uses them.
record GivenNames(Schema before, Schema after) {

    boolean differ(TableId table, ConstraintId constraint) {
        return !of(before, table, constraint).equals(of(after, table, constraint));
    }

    private static String of(Schema schema, TableId table, ConstraintId constraint) {
        return schema.tables()
                .find(table)
                .flatMap(each -> each.find(constraint))
                .map(Constraint::name)
                .orElse("");
    }
}
