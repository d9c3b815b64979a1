package keyline.model.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// The procedure that works under D1, where foreign keys can be deferred but not be switched off: rows are put aside,
/// the table is dropped and made again under its own name, and the rows come back. Deferral doesn't hold back what a
/// DROP TABLE does to the children by CASCADE and the like, so their rows are put aside, too.
record D1Rebuilding(Delta delta, Aside aside) implements Rebuilding {

    @Override
    public void rebuild(List<Kept> tables, Steps steps) {
        if (tables.isEmpty()) {
            return;
        }
        List<Table> children = children(tables);
        Map<TableId, String> copies = new HashMap<>();
        Stream.concat(tables.stream().map(Kept::after), children.stream()).forEach(table -> {
            copies.put(table.id(), delta.now().name(aside.free("rows_of_" + table.name())));
            steps.add(Part.ALTER, "CREATE TABLE " + copies.get(table.id()) + " AS SELECT * FROM " + name(table));
        });
        children.forEach(table ->
                steps.add(new Statement(Part.ALTER, List.of("They come back below."), "DELETE FROM " + name(table))));
        if (tables.stream().anyMatch(this::isTangled)) {
            inOrder(tables).reversed().forEach(table -> steps.add(Part.ALTER, "DELETE FROM " + name(table.after())));
        }
        inOrder(tables).reversed().forEach(table -> drop(table, steps));
        inOrder(tables).forEach(table -> make(table, steps));
        for (Table table : delta.now().tables()) {
            if (copies.containsKey(table.id())) {
                restore(table, copies.getOrDefault(table.id(), ""), tables, steps);
            }
        }
    }

    /// A circle is emptied while all of its tables are there: a row that goes may change one of a table that has gone.
    private boolean isTangled(Kept table) {
        Table before = table.before();
        return before.foreignKeys().stream()
                .anyMatch(key -> acts(key) && delta.was().isLate(key, before));
    }

    private void drop(Kept table, Steps steps) {
        String sql = "DROP TABLE " + name(table.after());
        if (table.before().foreignKeys().stream().anyMatch(key -> refusesDrop(key, table.before()))) {
            String sentence = "Fails while a row of %s refers to another one."
                    .formatted(table.before().name());
            steps.add(Part.ALTER, sql, new Hazard.MayFail(table.after().id(), sentence));
        } else {
            steps.add(Part.ALTER, sql);
        }
    }

    /// A key onto its own table that can't do what it says when the rows go one by one.
    private static boolean refusesDrop(ForeignKey key, Table table) {
        boolean nullsNotNull = key.onDelete() == ReferentialAction.SET_NULL
                && key.columns().stream().anyMatch(table::isNotNull);
        boolean restricts = key.onDelete() == ReferentialAction.RESTRICT && acts(key);
        return key.parent().equals(table.id()) && (nullsNotNull || restricts);
    }

    /// With its indexes: a foreign key may need one as soon as there are rows.
    private void make(Kept table, Steps steps) {
        steps.add(delta.now().create(table.after(), _ -> true));
        table.after().indexes().forEach(index -> Copies.index(index, table, delta.now(), steps));
    }

    private String name(Table table) {
        return delta.now().name(table);
    }

    /// Parents first.
    private List<Kept> inOrder(List<Kept> tables) {
        return delta.kept().stream().filter(tables::contains).toList();
    }

    private void restore(Table table, String copy, List<Kept> rebuilt, Steps steps) {
        Kept kept = rebuilt.stream()
                .filter(each -> each.after().equals(table))
                .findFirst()
                .orElse(new Kept(table, table));
        RowCopy rows = new RowCopy(kept, delta);
        Copies.add(rows, rows.insert(name(table), copy), steps);
        Copies.drop(rows, kept, "DROP TABLE " + copy, steps);
    }

    /// Tables that lose rows or values when one of these is dropped, and those that do when that happens; children
    /// first. What they refer to is what they referred to before.
    private List<Table> children(List<Kept> tables) {
        Schema before = delta.was().schema();
        Set<TableId> reached = new HashSet<>();
        List<TableId> open =
                new ArrayList<>(tables.stream().map(each -> each.after().id()).toList());
        Set<TableId> rebuilt = Set.copyOf(open);
        while (!open.isEmpty()) {
            before.inbound(open.removeLast()).stream()
                    .filter(reference -> acts(reference.key()))
                    .map(reference -> reference.child().id())
                    .filter(child -> !rebuilt.contains(child) && reached.add(child))
                    .forEach(open::add);
        }
        return delta.kept().reversed().stream()
                .map(Kept::after)
                .filter(table -> reached.contains(table.id()))
                .toList();
    }

    /// RESTRICT holds at once where the key says that it is deferred, and waits where only the script does.
    private static boolean acts(ForeignKey key) {
        return switch (key.onDelete()) {
            case NO_ACTION -> false;
            case RESTRICT -> key.deferral() == Deferral.INITIALLY_DEFERRED;
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
        };
    }

    @Override
    public void frame(Keys keys, Steps start, Steps end) {
        start.add(Part.START, "PRAGMA defer_foreign_keys=TRUE");
    }
}
