package keyline.app.cli;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.match.Matching;
import keyline.model.match.Rename;

/// Finds what is meant by a rename on the command line: a table by its name, a column by the table's (the old one) and
/// its own.
record Renaming(String old, String fresh, Matching matching) {

    static Optional<Rename> of(String old, String fresh, Matching matching) {
        Renaming renaming = new Renaming(old, fresh, matching);
        return renaming.table().or(renaming::column);
    }

    private Optional<Rename> table() {
        Optional<Table> was = matching.present().tableNamed(old);
        Optional<Table> now = matching.read().tableNamed(fresh);
        return was.flatMap(
                before -> now.map(after -> new Rename(after.id(), before.id(), "", before.name(), after.name(), 1)));
    }

    private Optional<Rename> column() {
        int dot = old.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        Optional<Table> was = matching.present().tableNamed(old.substring(0, dot));
        Optional<Table> now = was.flatMap(before -> matching.read().tables().stream()
                .filter(table -> before.id().equals(matching.pairs().get(table.id())))
                .findFirst());
        Optional<Column> before = was.flatMap(table -> table.columnNamed(old.substring(dot + 1)));
        Optional<Column> after = now.flatMap(table -> table.columnNamed(fresh));
        return before.flatMap(one -> after.map(other ->
                new Rename(other.id(), one.id(), was.map(Table::name).orElse(""), one.name(), other.name(), 1)));
    }
}
