package keyline.model.dialect;

import java.util.HashSet;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.TypeText;

/// Gives the columns of foreign keys the types of the keys that they refer to, where a system wants so. Every value of
/// such a column is NULL or one of the parent's, so that it fits.
final class KeyTypes {

    private final Dialect dialect;
    private final Notices notices;
    private final Set<ColumnId> given = new HashSet<>();
    private Schema schema;

    /// @param schema with columns as the dialect has them
    KeyTypes(Schema schema, Dialect dialect, Notices notices) {
        this.schema = schema;
        this.dialect = dialect;
        this.notices = notices;
    }

    /// Parents first, so that a type goes along a chain of keys.
    Schema fitted() {
        for (Table table : new Dependencies(schema).tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (isComplete(key, table)) {
                    fit(key, table.id());
                }
            }
        }
        return schema;
    }

    private boolean isComplete(ForeignKey key, Table child) {
        return ConstraintFitting.obstacle(child, key.columns()).isEmpty()
                && key.columns().size() == key.parentColumns().size()
                && schema.tables()
                        .find(key.parent())
                        .filter(parent -> ConstraintFitting.obstacle(parent, key.parentColumns())
                                .isEmpty())
                        .isPresent();
    }

    private void fit(ForeignKey key, TableId child) {
        for (int i = 0; i < key.columns().size(); i++) {
            Column column = schema.table(child).column(key.columns().get(i));
            Table parent = schema.table(key.parent());
            Column referred = parent.column(key.parentColumns().get(i));
            boolean refused = !dialect.mayRefer(column.type(), referred.type(), schema)
                    && TypeFamily.comparable(column.type(), referred.type(), schema);
            if (refused && given.add(column.id())) {
                notices.at(new Place.OfColumn(child, column.id()))
                        .add("%s: %s wants the type of %s.%s here, %s is written instead of %s."
                                .formatted(
                                        column.name(),
                                        dialect.displayName(),
                                        parent.name(),
                                        referred.name(),
                                        TypeText.of(referred.type(), schema),
                                        TypeText.of(column.type(), schema)));
                schema = schema.with(schema.table(child).with(column.withType(referred.type())));
            }
        }
    }
}
