package keyline.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;

/// Works out which stored columns a table has after a step: columns keep their place on disk for ever, those that the
/// design drops are parked under another name, new ones come last. A column whose values become others is parked, too,
/// and another takes its name; when the step is undone or done again, both change names.
///
/// @param table with the columns as they are to be
/// @param appeared the columns that are new, or that come back
/// @param fresh those of them that have no values from before
record Reshaping(PhysicalTable table, Set<ColumnId> appeared, Set<ColumnId> fresh) {

    /// @param converted the columns whose values become others
    static Reshaping of(PhysicalTable table, Demands demands, long step, Set<ColumnId> converted) {
        Set<ColumnId> missing = new LinkedHashSet<>(demands.storages().keySet());
        table.columns().forEach(column -> missing.remove(id(column)));
        Set<ColumnId> appeared = new LinkedHashSet<>(missing);
        Set<ColumnId> nameless = new LinkedHashSet<>(missing);
        nameless.addAll(converted);
        List<PhysicalColumn> columns = new ArrayList<>();
        for (PhysicalColumn column : table.columns()) {
            boolean stays = demands.storages().containsKey(id(column)) && !converted.contains(id(column));
            columns.add(column.named(stays ? column.name() : name(column, nameless, step)));
        }
        nameless.forEach(id -> columns.add(
                PhysicalColumn.of(Physical.name(id), demands.storages().getOrDefault(id, Storage.ANY))));
        missing.retainAll(nameless);
        return new Reshaping(table.withColumns(columns), appeared, missing);
    }

    /// The name after the step of a column that the design doesn't have any more, or that was parked before. One that
    /// comes back is taken out of `nameless`.
    private static String name(PhysicalColumn column, Set<ColumnId> nameless, long step) {
        ColumnId live = id(column);
        if (live.value() > 0) {
            return parked(step, live);
        }
        ColumnId returning = new ColumnId(Physical.number(parked(step), column.name()));
        return nameless.remove(returning) ? Physical.name(returning) : column.name();
    }

    private static ColumnId id(PhysicalColumn column) {
        return new ColumnId(Physical.number("c", column.name()));
    }

    /// The name of a column that this step has dropped, or whose values it has converted.
    static String parked(long step, ColumnId column) {
        return parked(step) + column.value();
    }

    private static String parked(long step) {
        return "p" + step + "_";
    }
}
