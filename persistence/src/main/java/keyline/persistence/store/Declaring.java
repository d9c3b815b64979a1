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

/// Brings tables of the file to what a snapshot says of them: what is demanded, and what of it is pending.
final class Declaring {

    private final Database database;
    private Snapshot now;

    Declaring(Database database, Snapshot now) {
        this.database = database;
        this.now = now;
    }

    private PhysicalTable table(TableId id) {
        return now.tables().get(id);
    }

    /// Whether the table's declaration and indexes are those that the snapshot asks for.
    boolean isSettled(PhysicalTable table) {
        PhysicalTable wanted = settled(table);
        return wanted.equals(table)
                && Declaration.full(wanted, now).equals(wanted.declaration())
                && Indexes.wanted(wanted, now).equals(wanted.indexes());
    }

    /// Declares these tables anew, and makes and drops their indexes. Whether the rows obey is known.
    ///
    /// @return the snapshot with the tables as they are then
    Snapshot declare(Collection<TableId> tables) throws SQLException {
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
        return now;
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

    /// Writes the rows out in full before a default changes: SQLite reads the default for what a short row doesn't
    /// have.
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
