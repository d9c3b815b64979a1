package keyline.app.frame;

import keyline.model.IdMap;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Counts tables and relations, from one version of a schema to the next by what has changed: counting those of 10,000
/// tables takes longer than an edit may.
final class SchemaCount {

    private Schema counted = Schema.empty();
    private int relations;

    StatusLine.Counts of(Schema schema) {
        counted.tables().difference(schema.tables(), new IdMap.Difference<>() {
            @Override
            public void added(TableId id, Table table) {
                relations += table.foreignKeys().size();
            }

            @Override
            public void removed(TableId id, Table table) {
                relations -= table.foreignKeys().size();
            }

            @Override
            public void changed(TableId id, Table before, Table after) {
                relations += after.foreignKeys().size() - before.foreignKeys().size();
            }
        });
        counted = schema;
        return new StatusLine.Counts(schema.tables().size(), relations);
    }
}
