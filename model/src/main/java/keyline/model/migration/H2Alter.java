package keyline.model.migration;

import java.util.List;
import keyline.model.ValueSource.Identity;

/// H2. A table that goes to another schema is copied there.
record H2Alter() implements AlterSyntax {

    @Override
    public List<String> remarks() {
        return List.of("Every statement here commits by itself: should one fail, those before it stay done.");
    }

    @Override
    public String renameColumn(Spot column, Name name) {
        return "ALTER TABLE %s ALTER COLUMN %s RENAME TO %s".formatted(column.table(), column.name(), name.quoted());
    }

    @Override
    public boolean isHeldByKeys() {
        return true;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        if (change.pair().wasNumbered() && !change.pair().isNumbered()) {
            return List.of(change.alter("DROP IDENTITY"), whole(change));
        }
        if (change.isRetyped() || change.column().source() instanceof Identity) {
            return List.of(whole(change));
        }
        return change.hasOtherDefault() ? List.of(defaulted(change), nullable(change)) : List.of(nullable(change));
    }

    private static String whole(ColumnChange change) {
        return "ALTER TABLE " + change.table() + " ALTER COLUMN " + change.definition();
    }

    private static String defaulted(ColumnChange change) {
        String value = change.defaultValue();
        return change.alter(value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value);
    }

    private static String nullable(ColumnChange change) {
        return change.alter(change.column().nullable() ? "DROP NOT NULL" : "SET NOT NULL");
    }
}
