package keyline.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;

/// Works out which stored columns a table has after a step: columns keep their place on disk for ever, those that the
/// design drops are parked under another name, new ones come last.
///
/// @param table with the columns as they are to be
/// @param appeared the columns that are new, or that come back
/// @param fresh those of them that have no values from before
record Reshaping(PhysicalTable table, Set<ColumnId> appeared, Set<ColumnId> fresh) {

    static Reshaping of(PhysicalTable table, Demands demands, long step) {
        Set<ColumnId> missing = new LinkedHashSet<>(demands.storages().keySet());
        table.columns().forEach(column -> missing.remove(id(column)));
        Set<ColumnId> appeared = new LinkedHashSet<>(missing);
        List<PhysicalColumn> columns = new ArrayList<>();
        for (PhysicalColumn column : table.columns()) {
            columns.add(column.named(name(column, demands, missing, step)));
        }
        Set<ColumnId> fresh = new LinkedHashSet<>(missing);
        missing.forEach(id -> columns.add(
                PhysicalColumn.of(Physical.name(id), demands.storages().getOrDefault(id, Storage.ANY))));
        return new Reshaping(table.withColumns(columns), appeared, fresh);
    }

    /// The column's name after the step. One that comes back is taken out of `missing`.
    private static String name(PhysicalColumn column, Demands demands, Set<ColumnId> missing, long step) {
        ColumnId live = id(column);
        if (live.value() > 0) {
            return demands.storages().containsKey(live) ? column.name() : parked(step, live);
        }
        ColumnId returning = new ColumnId(Physical.number(parked(step), column.name()));
        return missing.remove(returning) ? Physical.name(returning) : column.name();
    }

    private static ColumnId id(PhysicalColumn column) {
        return new ColumnId(Physical.number("c", column.name()));
    }

    /// The name of a column that this step has dropped.
    static String parked(long step, ColumnId column) {
        return parked(step) + column.value();
    }

    private static String parked(long step) {
        return "p" + step + "_";
    }
}
