package keyline.persistence.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Dialect;
import keyline.model.migration.Hazard;
import keyline.model.migration.Migration;

/// Leaves out the rows that a migration between two versions of a schema might be refused for, on the way up or down,
/// and all rows that may refer to those.
record CertainRows(Schema before, Schema after, Dialect dialect) {

    SampleRows of(SampleRows rows) {
        Set<TableId> without = uncertain();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Table table : before.tables()) {
                boolean refers =
                        table.foreignKeys().stream().map(ForeignKey::parent).anyMatch(without::contains);
                grown |= refers && without.add(table.id());
            }
        }
        return (table, row) -> {
            if (!without.contains(table.id())) {
                rows.forEach(table, row);
            }
        };
    }

    private Set<TableId> uncertain() {
        Set<TableId> uncertain = new HashSet<>();
        Stream.of(Migration.between(before, after, dialect), Migration.between(after, before, dialect))
                .flatMap(migration -> migration.steps().stream())
                .flatMap(step -> step.hazards().stream())
                .forEach(hazard -> {
                    if (hazard instanceof Hazard.MayFail mayFail) {
                        uncertain.add(mayFail.table());
                    }
                });
        return uncertain;
    }
}
