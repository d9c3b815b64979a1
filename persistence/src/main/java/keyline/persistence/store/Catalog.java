package keyline.persistence.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        PhysicalTable wanted = settled(table(id));
        return wanted.equals(table(id))
                && Declaration.full(wanted, now).equals(wanted.declaration())
                && Indexes.wanted(wanted, now).equals(wanted.indexes());
    }

    /// Brings the declarations and indexes of these tables to what the snapshot says. Whether the rows obey is known.
    void declare(Collection<TableId> tables) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<PhysicalTable> before = tables.stream().map(this::table).toList();
        for (PhysicalTable table : before) {
            now = now.with(retexted(table, texts));
        }
        List<PhysicalTable> live = before.stream()
                .filter(table -> table.linking() != Linking.PARKED)
                .toList();
        // First, while the texts are short: to make an index, SQLite reads all of them.
        for (PhysicalTable table : live) {
            index(table(table.id()));
        }
        SchemaText.replace(texts, database);
        for (PhysicalTable table : live) {
            keepReal(table, table(table.id()));
        }
    }

    /// A parked table keeps all that it has, but enforces nothing and refers to nobody.
    private PhysicalTable retexted(PhysicalTable table, Map<String, String> texts) throws SQLException {
        if (table.linking() == Linking.PARKED) {
            return withText(table, Declaration.loose(table, now), texts);
        }
        PhysicalTable wanted = settled(table);
        materialize(table, wanted);
        PhysicalTable next = withText(wanted, Declaration.full(wanted, now), texts);
        return next.withIndexes(reindex(next, texts));
    }

    private static PhysicalTable withText(PhysicalTable table, String text, Map<String, String> texts) {
        if (!text.equals(table.declaration())) {
            texts.put(Physical.name(table.id()), text);
        }
        return table.declared(text);
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
        Demands demands = DemandReading.of(now.document().schema().table(id), now.document().schema(), database);
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
            boolean same = Indexes.plain(wanted.getOrDefault(index.getKey(), "")).equals(Indexes.plain(index.getValue()));
            if (same && !over) {
                kept.put(index.getKey(), index.getValue());
            } else {
                database.run("DROP INDEX " + Physical.quoted(index.getKey()));
            }
        }
        now = now.with(table(id).withIndexes(kept));
    }

    /// Makes an index, in place of the one of that name if there is one. What SQLite throws when rows agree in a unique one,
    /// it throws.
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

    /// The table with the storages and defaults that its columns are to have.
    private PhysicalTable settled(PhysicalTable table) {
        Demands demands = now.demandsOf(table.id());
        Set<ColumnId> fallingBack = table.linking() == Linking.LINKED ? Declaration.fallingBack(demands) : Set.of();
        return table.withColumns(table.columns().stream()
                .map(column -> settled(column, demands, fallingBack))
                .toList());
    }

    private PhysicalColumn settled(PhysicalColumn column, Demands demands, Set<ColumnId> fallingBack) {
        int number = Physical.number("c", column.name());
        if (number < 0) {
            return column;
        }
        ColumnId id = new ColumnId(number);
        Storage storage = demands.storages().getOrDefault(id, column.storage());
        String fallback = fallingBack.contains(id) ? demands.constants().getOrDefault(id, "") : "";
        return column.storing(now.isPending(new Pending.OfType(id)) ? Storage.ANY : storage)
                .fallingBackTo(fallback);
    }

    /// Writes the rows out in full before a default changes: SQLite reads the default for what a short row doesn't have.
    private void materialize(PhysicalTable from, PhysicalTable to) throws SQLException {
        boolean same = from.columns().stream()
                .map(PhysicalColumn::fallback)
                .toList()
                .equals(to.columns().stream().map(PhysicalColumn::fallback).toList());
        if (!same && from.rows() > 0 && !from.columns().isEmpty()) {
            SchemaText.replace(Map.of(Physical.name(from.id()), Declaration.loose(from, now)), database);
            String any = from.columns().getFirst().quoted();
            database.change("UPDATE %s SET %s = %2$s".formatted(Physical.quoted(from.id()), any));
        }
    }

    /// Drops the indexes that aren't wanted any more, and turns those that only change their uniqueness.
    private Map<String, String> reindex(PhysicalTable table, Map<String, String> texts) throws SQLException {
        Map<String, String> wanted = Indexes.wanted(table, now);
        Map<String, String> kept = new HashMap<>();
        for (Map.Entry<String, String> index : table.indexes().entrySet()) {
            String next = wanted.getOrDefault(index.getKey(), "");
            if (!Indexes.plain(next).equals(Indexes.plain(index.getValue()))) {
                database.run("DROP INDEX " + Physical.quoted(index.getKey()));
            } else {
                kept.put(index.getKey(), next);
                if (!next.equals(index.getValue())) {
                    texts.put(index.getKey(), next);
                }
            }
        }
        return kept;
    }

    private void index(PhysicalTable next) throws SQLException {
        Map<String, String> wanted = Indexes.wanted(next, now);
        for (Map.Entry<String, String> index : wanted.entrySet()) {
            if (!next.indexes().containsKey(index.getKey())) {
                database.run(index.getValue());
            }
        }
        now = now.with(next.withIndexes(wanted));
    }

    /// A REAL column keeps whole numbers as integers on disk, which ANY would show as such.
    private void keepReal(PhysicalTable from, PhysicalTable to) throws SQLException {
        for (int i = 0; i < from.columns().size(); i++) {
            PhysicalColumn column = to.columns().get(i);
            boolean wasReal = from.columns().get(i).storage() == Storage.REAL;
            if (wasReal && column.storage() == Storage.ANY && to.rows() > 0) {
                database.change("UPDATE %s SET %s = CAST(%2$s AS REAL) WHERE typeof(%2$s) = 'integer'"
                        .formatted(Physical.quoted(to.id()), column.quoted()));
            }
        }
    }
}
