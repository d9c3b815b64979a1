package keyline.persistence.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.PhysicalTable.Linking;

/// The tables of the store file, and the one who changes them: it holds the snapshot of what there is now.
final class Catalog {

    private final Database database;
    private Snapshot now = Snapshot.EMPTY;

    Catalog(Database database) {
        this.database = database;
    }

    Snapshot now() {
        return now;
    }

    void become(Snapshot snapshot) {
        now = snapshot;
    }

    PhysicalTable table(TableId id) {
        return now.tables().get(id);
    }

    /// Makes sure that the table exists, as a parent without foreign keys of its own at least.
    void ensureExists(TableId id) throws SQLException {
        if (now.tables().has(id)) {
            return;
        }
        PhysicalTable table = designed(id);
        String declaration = Declaration.full(table, now);
        Map<String, String> indexes = Indexes.wanted(table, now);
        database.run(declaration);
        for (String index : indexes.values()) {
            database.run(index);
        }
        now = now.with(table.declared(declaration).withIndexes(indexes));
    }

    /// Makes sure that the table may hold rows: it exists, and so do the tables that it refers to.
    void ensureLinked(TableId id) throws SQLException {
        ensureExists(id);
        if (table(id).linking() == Linking.BARE) {
            now = now.with(table(id).with(Linking.LINKED));
            ensureParents(id);
            declare(Set.of(id));
        }
    }

    /// Makes sure that the tables exist that a table refers to.
    void ensureParents(TableId id) throws SQLException {
        for (Requirement.Reference reference : now.demandsOf(id).references()) {
            ensureExists(reference.parent());
        }
    }

    /// Whether the table's declaration and indexes are those that the snapshot asks for.
    boolean isSettled(TableId id) {
        return new Declaring(database, now).isSettled(table(id));
    }

    /// Brings the declarations and indexes of these tables to what the snapshot says. Whether the rows obey is known.
    void declare(Collection<TableId> tables) throws SQLException {
        now = new Declaring(database, now).declare(tables);
    }

    /// Makes a table ready to take any rows: nothing is enforced until it is declared again.
    void ensureOpen(TableId id) throws SQLException {
        if (now.tables().has(id)) {
            loosen(id);
            now = now.with(table(id).with(Linking.LINKED));
            return;
        }
        PhysicalTable table = designed(id).with(Linking.LINKED);
        PhysicalTable open = table.withColumns(table.columns().stream()
                .map(column -> column.storing(Storage.ANY))
                .toList());
        String text = Declaration.loose(open, now);
        database.run(text);
        now = now.with(open.declared(text));
    }

    /// A table as the design has it, which doesn't exist yet. Its demands are part of the snapshot then.
    private PhysicalTable designed(TableId id) {
        Demands demands = DemandReading.of(
                now.document().schema().table(id), now.document().schema(), database);
        List<PhysicalColumn> columns = demands.storages().entrySet().stream()
                .map(column -> PhysicalColumn.of(Physical.name(column.getKey()), column.getValue()))
                .toList();
        PhysicalTable table = new PhysicalTable(id, columns, "", Map.of(), 0, Linking.BARE);
        now = now.with(id, demands).with(table);
        return table;
    }

    /// Takes off a table all that is enforced, and lets its columns take anything, until it is declared again.
    private void loosen(TableId id) throws SQLException {
        dropIndexes(id, now.demandsOf(id).storages().keySet());
        PhysicalTable table = table(id);
        PhysicalTable open = table.withColumns(table.columns().stream()
                .map(column -> column.storing(Storage.ANY))
                .toList());
        String text = Declaration.loose(open, now);
        SchemaText.replace(Map.of(Physical.name(id), text), database);
        now = now.with(open.declared(text));
    }

    /// Drops the indexes of a table that aren't wanted any more, and those over any of these columns.
    void dropIndexes(TableId id, Collection<ColumnId> columns) throws SQLException {
        Map<String, String> wanted = Indexes.wanted(table(id), now);
        Map<String, String> kept = new HashMap<>();
        for (Map.Entry<String, String> index : table(id).indexes().entrySet()) {
            boolean over = columns.stream().map(Physical::quoted).anyMatch(index.getValue()::contains);
            boolean same =
                    Indexes.plain(wanted.getOrDefault(index.getKey(), "")).equals(Indexes.plain(index.getValue()));
            if (same && !over) {
                kept.put(index.getKey(), index.getValue());
            } else {
                database.run("DROP INDEX " + Physical.quoted(index.getKey()));
            }
        }
        now = now.with(table(id).withIndexes(kept));
    }

    /// Makes an index, in place of the one of that name if there is one. What SQLite throws when rows agree in a unique
    /// one, it throws.
    void reindex(TableId id, String name, String text) throws SQLException {
        Map<String, String> indexes = new HashMap<>(table(id).indexes());
        if (indexes.remove(name) != null) {
            database.run("DROP INDEX " + Physical.quoted(name));
            now = now.with(table(id).withIndexes(indexes));
        }
        database.run(text);
        indexes.put(name, text);
        now = now.with(table(id).withIndexes(indexes));
    }
}
