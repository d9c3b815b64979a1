package keyline.persistence.store;

import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.persistence.store.Requirement.Reference;

/// Reads a foreign key. One that SQLite would stumble over (a "foreign key mismatch" fails every change of both tables)
/// never reaches it.
record ReferenceReading(Table child, Schema schema, Set<ColumnId> generated) {

    Reference read(ForeignKey key) throws Untranslatable {
        DemandReading.checkColumns(key.columns(), child);
        Table parent = schema.tables()
                .find(key.parent())
                .orElseThrow(() -> new Untranslatable("The table that it refers to doesn't exist"));
        DemandReading.checkColumns(key.parentColumns(), parent);
        checkKey(key, parent);
        checkActions(key);
        return new Reference(
                child.id(),
                key.id(),
                key.columns(),
                key.parent(),
                key.parentColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    private static void checkKey(ForeignKey key, Table parent) throws Untranslatable {
        if (key.columns().size() != key.parentColumns().size()) {
            throw new Untranslatable("It has not as many columns as the key that it refers to");
        }
        if (!parent.isKey(key.parentColumns())) {
            List<String> names = parent.namesOf(key.parentColumns());
            throw new Untranslatable(
                    "%s of %s is neither a primary key nor unique".formatted(String.join(", ", names), parent.name()));
        }
    }

    private void checkActions(ForeignKey key) throws Untranslatable {
        boolean sets = sets(key.onDelete()) || sets(key.onUpdate()) || key.onUpdate() == ReferentialAction.CASCADE;
        if (sets && key.columns().stream().anyMatch(generated::contains)) {
            throw new Untranslatable("Its actions would set a column that is computed");
        }
    }

    private static boolean sets(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
    }
}
