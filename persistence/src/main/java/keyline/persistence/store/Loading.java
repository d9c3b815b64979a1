package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.PhysicalTable.Linking;

/// Makes a store file hold a document with the rows that it has: at opening, when nothing is known but the file.
///
/// A table whose declaration and indexes are those that the document asks for is taken at its word; of any other, every
/// row is looked at.
final class Loading {

    private final Database database;
    private final Catalog catalog;
    private final Offenders offenders;
    private final Verification verification;
    private final StepLog history;

    Loading(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.offenders = parts.offenders();
        this.verification = parts.verification();
        this.history = parts.history();
    }

    void run(Document document) throws SQLException {
        catalog.become(Snapshot.EMPTY.of(document).pending(offenders.counted()));
        history.load();
        dropStrangers();
        boolean hasHistory =
                catalog.now().done().isPresent() || catalog.now().undone().isPresent();
        Map<String, Map<String, String>> indexes = indexes();
        for (Map.Entry<TableId, String> found : declarations().entrySet()) {
            if (isOurs(found.getKey(), found.getValue(), hasHistory)) {
                String name = Physical.name(found.getKey());
                read(found.getKey(), found.getValue(), indexes.getOrDefault(name, Map.of()));
            } else {
                database.run("DROP TABLE " + Physical.quoted(found.getKey()));
            }
        }
        List<TableId> designed = catalog.now().tables().keys().stream()
                .filter(table -> catalog.now().designed(table).isPresent())
                .toList();
        settle(designed);
    }

    /// Forgets all rows and steps.
    void clear() throws SQLException {
        for (TableId table : declarations().keySet()) {
            database.run("DROP TABLE " + Physical.quoted(table));
        }
        database.run("DELETE FROM keyline_offenders");
        database.run("DELETE FROM keyline_log");
    }

    /// Views and triggers are none of ours.
    private void dropStrangers() throws SQLException {
        List<String> drops = database.list(
                "SELECT type, name FROM main.sqlite_schema WHERE type IN ('view', 'trigger')",
                row -> "DROP %s main.%s".formatted(row.getString(1), Physical.quoted(row.getString(2))));
        for (String drop : drops) {
            database.run(drop);
        }
    }

    private Map<TableId, String> declarations() throws SQLException {
        Map<TableId, String> declarations = new LinkedHashMap<>();
        database.each("SELECT name, sql FROM main.sqlite_schema WHERE type = 'table'", row -> {
            int number = Physical.number("t", row.getString(1));
            if (number > 0) {
                declarations.put(new TableId(number), row.getString(2));
            }
        });
        return declarations;
    }

    /// The indexes of each table.
    private Map<String, Map<String, String>> indexes() throws SQLException {
        Map<String, Map<String, String>> indexes = new HashMap<>();
        database.each(
                "SELECT tbl_name, name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                row -> indexes.computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3)));
        return indexes;
    }

    /// Whether we made the table, and need it: tables that the document doesn't have are needed for undo only.
    private boolean isOurs(TableId table, String declaration, boolean hasHistory) {
        String beginning = "CREATE TABLE %s(%s INTEGER PRIMARY KEY".formatted(Physical.quoted(table), Physical.ROW);
        boolean needed = hasHistory || catalog.now().designed(table).isPresent();
        return needed && declaration.startsWith(beginning) && declaration.endsWith(") STRICT");
    }

    private void read(TableId id, String declaration, Map<String, String> indexes) throws SQLException {
        List<PhysicalColumn> columns = database.list(
                "SELECT name, type, coalesce(dflt_value, '') FROM pragma_table_xinfo(?) WHERE hidden = 0 AND pk = 0"
                        + " ORDER BY cid",
                row -> new PhysicalColumn(row.getString(1), Storage.of(row.getString(2)), row.getString(3)),
                Physical.name(id));
        long rows = database.numberOnce("SELECT count(*) FROM " + Physical.quoted(id));
        Demands demands =
                catalog.now().designed(id).map(table -> demands(table)).orElse(Demands.NONE);
        Linking linking = linking(id, rows);
        PhysicalTable table = new PhysicalTable(id, columns, declaration, indexes, rows, linking);
        catalog.become(catalog.now().with(id, demands).with(table));
    }

    private Demands demands(Table table) {
        return DemandReading.of(table, catalog.now().document().schema(), database);
    }

    private Linking linking(TableId id, long rows) {
        if (catalog.now().designed(id).isEmpty()) {
            return Linking.PARKED;
        }
        return rows > 0 ? Linking.LINKED : Linking.BARE;
    }

    private void settle(List<TableId> tables) throws SQLException {
        List<Requirement> open = new ArrayList<>();
        for (TableId table : tables) {
            if (catalog.table(table).linking() == Linking.LINKED) {
                catalog.ensureParents(table);
            }
            if (!catalog.isSettled(table)) {
                complete(table);
                open.addAll(catalog.now().demandsOf(table).requirements());
            }
        }
        for (Requirement requirement : open) {
            offenders.clear(requirement.what());
        }
        catalog.become(catalog.now().pending(offenders.counted()));
        verification.look(open);
        catalog.declare(tables);
    }

    /// Gives the table the columns that it lacks.
    private void complete(TableId id) throws SQLException {
        PhysicalTable table = catalog.table(id);
        PhysicalTable complete =
                Reshaping.of(table, catalog.now().demandsOf(id), 0, Set.of()).table();
        catalog.dropIndexes(id, List.of());
        String loose = Declaration.loose(complete, catalog.now());
        SchemaText.replace(Map.of(Physical.name(id), loose), database);
        catalog.become(catalog.now()
                .with(complete.declared(loose).withIndexes(catalog.table(id).indexes())));
    }
}
