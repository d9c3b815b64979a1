package keyline.model.dialect;

import java.util.List;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;

/// What SQL Server wants of foreign keys.
final class SqlServerForeignKeys {

    private SqlServerForeignKeys() {}

    /// SET NULL over a column that takes no NULL is refused when the table is made (error 1761), and so is SET DEFAULT
    /// over one that has no default either (error 1762).
    static ForeignKey settable(ForeignKey key, Table child, Remarks remarks) {
        ForeignKey fitted = key.withActions(settable(key.onDelete(), key, child), settable(key.onUpdate(), key, child));
        if (!fitted.equals(key)) {
            ReferentialAction lost = fitted.onDelete() == key.onDelete() ? key.onUpdate() : key.onDelete();
            String columns = lost == ReferentialAction.SET_DEFAULT ? "NOT NULL without a default" : "NOT NULL";
            remarks.add("%s: SQL Server has no %s over columns that are %s, NO ACTION is written instead."
                    .formatted(key.name(), lost.sql(), columns));
        }
        return fitted;
    }

    private static ReferentialAction settable(ReferentialAction action, ForeignKey key, Table child) {
        List<Column> notNull = key.columns().stream()
                .filter(child::isNotNull)
                .map(child::column)
                .toList();
        boolean refused = switch (action) {
            case SET_NULL -> !notNull.isEmpty();
            case SET_DEFAULT -> notNull.stream().anyMatch(column -> column.source() instanceof ValueSource.None);
            case NO_ACTION, RESTRICT, CASCADE -> false;
        };
        return refused ? ReferentialAction.NO_ACTION : action;
    }

    /// The schema without the actions that would reach a table twice.
    static Schema withSinglePaths(Schema schema, Function<Place, Remarks> remarks) {
        Schema fitted = schema;
        for (CascadePaths.Shortened each : CascadePaths.of(schema)) {
            var child = each.child().id();
            remarks.apply(new Place.OfConstraint(child, each.key().id()))
                    .add("%s: a cascade of SQL Server reaches a table on one path only, NO ACTION is written instead."
                            .formatted(each.key().name()));
            fitted = fitted.with(fitted.table(child).with(each.fitted()));
        }
        return fitted;
    }
}
