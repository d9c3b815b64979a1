package keyline.model.dialect;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Index.OfColumn;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// Makes unique constraints of the unique indexes that foreign keys refer to, for systems that want a constraint there.
record ParentKeys(Schema original, Dialect dialect, Notices notices) {

    Schema schema() {
        Schema schema = original;
        for (Table table : original.tables()) {
            for (Index index : table.indexes()) {
                if (isParentKey(index, table)) {
                    notices.at(new Place.OfIndex(table.id(), index.id()))
                            .add("In %s a foreign key refers to no unique index, a unique constraint is written."
                                    .formatted(dialect.displayName()));
                    schema = schema.with(constrained(schema.table(table.id()), index));
                }
            }
        }
        return schema;
    }

    private boolean isParentKey(Index index, Table table) {
        Table withoutIndexes = table.withIndexes(List.of());
        Table withThis = withoutIndexes.with(index);
        return original.inbound(table.id()).stream()
                .map(Schema.Reference::key)
                .map(ForeignKey::parentColumns)
                .anyMatch(columns -> !withoutIndexes.isKey(columns) && withThis.isKey(columns));
    }

    private static Table constrained(Table table, Index index) {
        List<ColumnId> columns =
                index.parts().stream().map(part -> ((OfColumn) part).column()).toList();
        Unique unique = new Unique(new ConstraintId(index.id().value()), index.name(), columns);
        return table.without(index.id()).with(unique);
    }
}
