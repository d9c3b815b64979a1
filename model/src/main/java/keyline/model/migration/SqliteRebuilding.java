package keyline.model.migration;

import java.util.List;
import keyline.model.Table;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// The procedure of sqlite.org/lang_altertable.html, 7: with foreign keys off, make the table under another name, copy,
/// drop the old one and rename. Never the other way round: foreign keys would follow the old table.
record SqliteRebuilding(Delta delta, Aside aside) implements Rebuilding {

    @Override
    public List<Kept> concerned(List<Kept> changed) {
        return changed;
    }

    /// Nothing is in the way of a table under another name.
    @Override
    public void clear(List<Kept> tables, Steps steps) {}

    @Override
    public void rebuild(List<Kept> tables, Steps steps) {
        tables.forEach(table -> rebuild(table, steps));
    }

    private void rebuild(Kept table, Steps steps) {
        RowCopy copy = new RowCopy(table, delta);
        Table after = table.after();
        String name = delta.now().name(after);
        Table made = after.withName(aside.free("new_" + after.name()));
        String madeName = delta.now().name(made);
        steps.add(delta.now().create(made, _ -> true));
        Copies.add(copy, copy.insert(madeName, name), steps);
        Copies.drop(copy, table, "DROP TABLE " + name, steps);
        steps.add(Part.ALTER, "ALTER TABLE " + madeName + " RENAME TO " + name);
        after.indexes().forEach(index -> Copies.index(index, table, delta, steps));
    }

    @Override
    public String waiting(Table gone) {
        return delta.now().name(aside.of(gone));
    }

    @Override
    public void frame(Keys keys, Steps start, Steps end) {
        if (keys == Keys.OFF) {
            start.add(Part.START, "PRAGMA foreign_keys = OFF");
        }
        start.add(Part.START, "BEGIN");
        if (keys == Keys.OFF) {
            end.add(new Statement(
                    Part.END,
                    List.of("Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT."),
                    "PRAGMA foreign_key_check"));
        }
        end.add(Part.END, "COMMIT");
        if (keys == Keys.OFF) {
            end.add(Part.END, "PRAGMA foreign_keys = ON");
        }
    }
}
