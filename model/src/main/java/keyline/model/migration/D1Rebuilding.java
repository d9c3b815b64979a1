package keyline.model.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Statement.Part;

/// The procedure that works under D1, where foreign keys can be deferred but not be switched off: rows are put aside,
/// the tables are dropped and made again under their own names, and the rows come back. Deferral doesn't hold back what
/// a DROP TABLE does to the children by CASCADE and the like, so those are made anew, too.
final class D1Rebuilding implements Rebuilding {

    private final Delta delta;
    private final Aside aside;
    private final Map<TableId, String> copies = new HashMap<>();

    D1Rebuilding(Delta delta, Aside aside) {
        this.delta = delta;
        this.aside = aside;
    }

    @Override
    public List<Kept> concerned(List<Kept> changed) {
        Set<TableId> tables = new HashSet<>();
        changed.forEach(table -> tables.add(table.after().id()));
        Stream.of(delta.was(), delta.now())
                .forEach(each -> tables.addAll(new ActedUpon(each.schema()).byEmptying(tables)));
        return delta.kept().stream()
                .filter(table -> tables.contains(table.after().id()))
                .toList();
    }

    @Override
    public void clear(List<Kept> tables, Steps steps) {
        List<Kept> leaving = Stream.concat(
                        inTheWay(tables).stream(),
                        delta.kept().reversed().stream().filter(tables::contains))
                .toList();
        for (Kept table : leaving.reversed()) {
            String copy = delta.now().name(aside.free("rows_of_" + table.after().name()));
            copies.put(table.after().id(), copy);
            steps.add(Part.ALTER, "CREATE TABLE " + copy + " AS SELECT * FROM " + name(table.after()));
        }
        new DropOrder(delta, aside, leaving).run(steps);
    }

    /// The tables that go and refer to one that is made anew, or to one another in a circle: they wait as copies, which
    /// have no keys.
    private List<Kept> inTheWay(List<Kept> rebuilt) {
        Set<TableId> dropped = new HashSet<>();
        rebuilt.forEach(table -> dropped.add(table.after().id()));
        References references = new References(delta.gone());
        delta.gone().stream().filter(references::isInCircle).forEach(table -> dropped.add(table.id()));
        return delta.gone().stream()
                .filter(table -> references.reaches(table, dropped))
                .map(table -> new Kept(table, table.withName(aside.of(table))))
                .toList();
    }

    private String name(Table table) {
        return delta.now().name(table);
    }

    @Override
    public void rebuild(List<Kept> tables, Steps steps) {
        List<Kept> inOrder = delta.kept().stream().filter(tables::contains).toList();
        inOrder.forEach(table -> make(table, steps));
        Steps losing = new Steps();
        for (Kept table : inOrder) {
            String copy = copies.getOrDefault(table.after().id(), "");
            RowCopy rows = new RowCopy(table, delta);
            Copies.add(rows, rows.insert(name(table.after()), copy), steps);
            Copies.drop(rows, table, "DROP TABLE " + copy, rows.lost().isEmpty() ? steps : losing);
        }
        steps.addAll(losing);
    }

    /// With its indexes: a foreign key may need one as soon as there are rows.
    private void make(Kept table, Steps steps) {
        steps.add(delta.now().create(table.after(), _ -> true));
        table.after().indexes().forEach(index -> Copies.index(index, table, delta, steps));
    }

    @Override
    public String waiting(Table gone) {
        return copies.getOrDefault(gone.id(), delta.now().name(aside.of(gone)));
    }

    @Override
    public void frame(Keys keys, Steps start, Steps end) {
        start.add(Part.START, "PRAGMA defer_foreign_keys=TRUE");
    }
}
