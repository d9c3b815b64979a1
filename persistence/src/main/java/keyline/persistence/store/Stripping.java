package keyline.persistence.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Table;
import keyline.persistence.store.PhysicalTable.Linking;

/// Makes a file for keeps out of a copy of the store: what only undo needs goes, views with the user's names come.
final class Stripping {

    private final Database copy;
    private final Snapshot snapshot;

    Stripping(Database copy, Snapshot snapshot) {
        this.copy = copy;
        this.snapshot = snapshot;
    }

    void run() throws SQLException {
        copy.run("PRAGMA foreign_keys = OFF");
        copy.run("BEGIN");
        copy.run("DELETE FROM keyline_log");
        for (PhysicalTable table : snapshot.tables()) {
            if (table.linking() == Linking.PARKED) {
                copy.run("DROP TABLE " + Physical.quoted(table.id()));
            } else {
                dropParked(table);
            }
        }
        addViews();
        copy.run("COMMIT");
        copy.run("VACUUM");
        copy.run("PRAGMA journal_mode = DELETE");
    }

    private void dropParked(PhysicalTable table) throws SQLException {
        for (PhysicalColumn column : table.columns()) {
            if (Physical.number("c", column.name()) < 0) {
                copy.run("ALTER TABLE %s DROP COLUMN %s".formatted(Physical.quoted(table.id()), column.quoted()));
            }
        }
    }

    /// A view for each table that exists and whose name is free.
    private void addViews() throws SQLException {
        Set<String> taken = new HashSet<>(copy.list("SELECT lower(name) FROM sqlite_schema", row -> row.getString(1)));
        for (Table table : snapshot.document().schema().tables()) {
            boolean free = !table.name().isEmpty() && taken.add(table.name().toLowerCase(Locale.ROOT));
            if (free && snapshot.tables().has(table.id()) && !table.columns().isEmpty()) {
                copy.run("CREATE VIEW %s AS SELECT %s FROM %s"
                        .formatted(Physical.quoted(table.name()), cells(table), Physical.quoted(table.id())));
            }
        }
    }

    private static String cells(Table table) {
        return table.columns().stream()
                .map(column -> Physical.quoted(column.id()) + " AS " + Physical.quoted(column.name()))
                .collect(Collectors.joining(", "));
    }
}
