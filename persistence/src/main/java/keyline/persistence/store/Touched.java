package keyline.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueKey;

/// Queries for the rows that entries of the change log concern: rowids, in the first column. The parameter `?1` is the
/// first of the entries, unless it is said to be another.
final class Touched {

    private final Snapshot snapshot;
    private final String first;

    Touched(Snapshot snapshot) {
        this(snapshot, "?1");
    }

    /// @param first the parameter that is the first of the entries
    Touched(Snapshot snapshot, String first) {
        this.snapshot = snapshot;
        this.first = first;
    }

    /// The rows of the requirement's table that were inserted, changed or deleted.
    String rows(Requirement requirement) {
        return "SELECT rid FROM keyline_log WHERE " + of(requirement.table());
    }

    private String of(TableId table) {
        return "seq >= " + first + " AND tbl = " + table.value();
    }

    /// The rows that were inserted, or differ from what they were at first in a column that decides.
    String changed(Requirement requirement) {
        String table = of(requirement.table());
        return "SELECT rid FROM keyline_log WHERE op = 'I' AND " + table
                + " UNION SELECT b.rid FROM (SELECT *, min(seq) FROM keyline_log WHERE op = 'B' AND " + table
                + " GROUP BY rid) b JOIN " + Physical.quoted(requirement.table()) + " t ON t.\"rid\" = b.rid WHERE "
                + differs(requirement);
    }

    private String differs(Requirement requirement) {
        PhysicalTable table = snapshot.tables().get(requirement.table());
        Set<ColumnId> stored = new LinkedHashSet<>();
        requirement.columns().forEach(column -> addStored(column, requirement, stored));
        List<String> parts = new ArrayList<>();
        for (ColumnId column : stored) {
            table.position(column)
                    .ifPresent(at -> parts.add("b.v%d IS NOT t.%s".formatted(at + 1, Physical.quoted(column))));
        }
        return parts.isEmpty() ? "0" : String.join(" OR ", parts);
    }

    private void addStored(ColumnId column, Requirement requirement, Set<ColumnId> stored) {
        Translation computed =
                snapshot.demandsOf(requirement.table()).generated().get(column);
        if (computed == null) {
            stored.add(column);
        } else if (!stored.contains(column)) {
            computed.columns().forEach(inner -> addStored(inner, requirement, stored));
        }
    }

    /// The rows that have, in the key's columns, what a touched row has or had.
    String twins(UniqueKey key) {
        return sharing(key.table(), Physical.quoted(key.table()), key.inOrder(), key.inOrder());
    }

    /// The children whose key is one that a touched parent has or had.
    String children(Reference reference) {
        return sharing(
                reference.parent(), Physical.quoted(reference.table()), reference.inOrder(), reference.parentColumns());
    }

    private String sharing(TableId logged, String table, List<ColumnId> columns, List<ColumnId> loggedColumns) {
        PhysicalTable source = snapshot.tables().get(logged);
        String same = IntStream.range(0, columns.size())
                .mapToObj(i -> "r." + Physical.quoted(columns.get(i)) + " = " + value(source, loggedColumns.get(i)))
                .collect(Collectors.joining(" AND "));
        return "SELECT r.\"rid\" FROM keyline_log l CROSS JOIN %s r WHERE l.seq >= %s AND l.tbl = %d AND %s"
                .formatted(table, first, logged.value(), same);
    }

    /// A column's value in an entry; one that is computed has none there, and any value may be its own.
    private static String value(PhysicalTable table, ColumnId column) {
        return table.position(column).map(at -> table.logged("l", at)).orElse("r." + Physical.quoted(column));
    }
}
