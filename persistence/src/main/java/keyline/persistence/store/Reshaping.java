package keyline.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnId;

/// Works out which stored columns a table has after a step: columns keep their place on disk for ever, those that the
/// design drops are parked under another name, new ones come last. A column whose values become others is parked, too,
/// and another takes its name; when the step is undone or done again, both change names.
///
/// @param table with the columns as they are to be
/// @param appeared the columns that are new, or that come back
/// @param fresh those of them that have no values from before
record Reshaping(PhysicalTable table, Set<ColumnId> appeared, Set<ColumnId> fresh) {

    private static final String FREE = "g";
    private static final Pattern PARKED = Pattern.compile("p(\\d+)_\\d+");

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
        missing.retainAll(nameless);
        nameless.removeIf(id -> converted.contains(id) && reuse(columns, id));
        nameless.forEach(id -> columns.add(
                PhysicalColumn.of(Physical.name(id), demands.storages().getOrDefault(id, Storage.ANY))));
        return new Reshaping(table.withColumns(columns), appeared, missing);
    }

    /// Gives the name to a column that nobody needs, whatever it holds: a conversion writes all of its values, and
    /// writes them again when the step is done again.
    private static boolean reuse(List<PhysicalColumn> columns, ColumnId id) {
        for (int i = 0; i < columns.size(); i++) {
            if (Physical.number(FREE, columns.get(i).name()) >= 0) {
                columns.set(i, columns.get(i).named(Physical.name(id)));
                return true;
            }
        }
        return false;
    }

    /// Frees the columns that were parked by steps that have left the history.
    static PhysicalTable freed(PhysicalTable table, Set<Long> steps) {
        List<PhysicalColumn> columns = new ArrayList<>();
        for (PhysicalColumn column : table.columns()) {
            Matcher parked = PARKED.matcher(column.name());
            boolean free = parked.matches() && !steps.contains(Long.parseLong(parked.group(1)));
            columns.add(free ? column.named(FREE + columns.size()) : column);
        }
        return table.withColumns(columns);
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
