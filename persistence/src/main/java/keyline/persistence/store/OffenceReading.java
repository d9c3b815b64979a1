package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Violations.Side;
import keyline.persistence.store.Violations.Violation;

/// Reads the rows that break a pending requirement, with the reason of each.
final class OffenceReading {

    /// One row in so many breaks the requirement: then walking through an index is faster than sorting.
    private static final long MANY = 4;

    private final Database database;
    private final Catalog catalog;

    OffenceReading(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
    }

    OffencePage page(Pending asked, long offset, int limit) throws SQLException {
        Pending pending = catalog.now().pending().get(asked.what());
        if (pending == null) {
            return new OffencePage(offset, 0, List.of());
        }
        TableId table = pending.table();
        Requirement requirement =
                catalog.now().demandsOf(table).find(pending.what()).orElseThrow();
        List<Long> ids = database.numbers(
                "SELECT r.\"rid\" FROM %s ORDER BY %sr.\"rid\" LIMIT ? OFFSET ?"
                        .formatted(from(pending), order(requirement)),
                (long) limit,
                offset);
        List<Offence> offences = new ArrayList<>();
        for (Row row : new RowReading(database, catalog).rows(table, ids)) {
            offences.add(new Offence(row, reason(requirement, row)));
        }
        return new OffencePage(offset, pending.offenders(), offences);
    }

    private String from(Pending pending) {
        String offending = "o.kind = %d AND o.id = %d AND o.rid = r.\"rid\""
                .formatted(Offenders.kind(pending.what()), Offenders.id(pending.what()));
        String table = Physical.quoted(pending.table());
        return pending.offenders() * MANY > catalog.table(pending.table()).rows()
                ? "%s r WHERE EXISTS (SELECT 1 FROM keyline_offenders o WHERE %s)".formatted(table, offending)
                : "keyline_offenders o CROSS JOIN %s r WHERE %s".formatted(table, offending);
    }

    private static String order(Requirement requirement) {
        return switch (requirement) {
            case Requirement.UniqueKey key -> Physical.list("r.", key.inOrder()) + ", ";
            case Reference reference -> Physical.list("r.", reference.inOrder()) + ", ";
            case Requirement.UniqueExpressions key ->
                key.parts().stream().map(part -> "(" + part.over("r.") + "), ").collect(Collectors.joining());
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _ -> "";
        };
    }

    private Refusal reason(Requirement requirement, Row row) throws SQLException {
        Refusals refusals = new Refusals(database, catalog, Operation.INSERT);
        Map<ColumnId, Value> values = values(requirement, row);
        if (requirement instanceof Reference reference) {
            List<Value> key = reference.inOrder().stream()
                    .map(column -> values.getOrDefault(column, Value.NULL))
                    .toList();
            return refusals.ofForeignKey(new Violation(reference, Side.CHILD, key, 1, List.of(row.id())));
        }
        return refusals.of(requirement, values, row.id());
    }

    private Map<ColumnId, Value> values(Requirement requirement, Row row) {
        List<Column> columns =
                catalog.now().document().schema().table(requirement.table()).columns();
        Map<ColumnId, Value> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (requirement.columns().contains(columns.get(i).id())) {
                values.put(columns.get(i).id(), row.values().get(i));
            }
        }
        return values;
    }
}
