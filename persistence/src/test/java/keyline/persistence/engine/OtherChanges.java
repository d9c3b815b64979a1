package keyline.persistence.engine;

import java.util.random.RandomGenerator;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.SetTableComment;

/// What [RandomChanges] never does: schemas, views, keys, checks, indexes, computed columns, numberings and types
/// change, whole families of columns get another type, and names are given anew.
final class OtherChanges {

    private static final int FIRST_ID = 7_000;

    private final ChangingSchema schema;
    private final NameChanges names;
    private final KeyChanges keys;
    private final TypeChanges types;
    private final ViewChanges views;

    private OtherChanges(ChangingSchema schema) {
        this.schema = schema;
        names = new NameChanges(schema);
        keys = new KeyChanges(schema);
        types = new TypeChanges(schema);
        views = new ViewChanges(schema);
    }

    /// A schema with some views and comments.
    static Schema withViews(Schema before, long seed) {
        ChangingSchema schema = new ChangingSchema(before, seed, FIRST_ID);
        ViewChanges views = new ViewChanges(schema);
        for (Table table : before.tables()) {
            if (schema.random().nextInt(3) == 0) {
                views.add(table);
            }
            if (schema.random().nextInt(3) == 0) {
                schema.edit(new SetTableComment(table.id(), "said of it"));
            }
        }
        return schema.now();
    }

    static Schema of(Schema before, long seed) {
        ChangingSchema schema = new ChangingSchema(before, seed, 2 * FIRST_ID);
        OtherChanges changes = new OtherChanges(schema);
        for (int i = 1 + schema.random().nextInt(4); i > 0; i--) {
            changes.change(schema.one(schema.now().tables().values()));
        }
        changes.views.mend();
        return schema.now();
    }

    private void change(Table table) {
        RandomGenerator random = schema.random();
        switch (random.nextInt(20)) {
            case 0 -> names.renameNamespace();
            case 1 -> views.add(table);
            case 2, 3 -> views.change();
            case 4, 5 -> types.retypeFamily(table);
            case 6 -> keys.widen(table);
            case 7 -> keys.drop(table);
            case 8 -> schema.edit(new SetTableComment(table.id(), random.nextBoolean() ? "" : "new's"));
            case 9 -> keys.changeCheck(table);
            case 10, 11 -> keys.changeIndex(table);
            case 12 -> keys.number(table);
            case 13 -> keys.compute(table);
            case 14 -> types.changeEnum();
            case 15 -> types.changeDomain();
            case 16 -> names.respell(table);
            case 17 -> names.replaceColumn(table);
            case 18 -> names.replaceTable(table);
            default -> names.rotate(table);
        }
    }
}
