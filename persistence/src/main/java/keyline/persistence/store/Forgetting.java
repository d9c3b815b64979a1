package keyline.persistence.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.TableId;
import keyline.model.edit.Step;
import keyline.persistence.store.PhysicalTable.Linking;

/// Lets go of what only steps needed that have left the history.
final class Forgetting {

    /// How often the length of the history is looked at, in steps.
    private static final int SELDOM = 50;

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final StepLog history;

    Forgetting(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.history = parts.history();
    }

    /// A new step is about to be made: what was undone can't be done again.
    void before(Step step) throws SQLException {
        if (catalog.now().undone().isPresent()) {
            log.cut(history.forgetUndone());
            dropTables(step.before().nextId());
            freeColumns();
        }
    }

    /// Tables of undone steps: their ids are free again.
    private void dropTables(int nextId) throws SQLException {
        for (TableId table : catalog.now().tables().keys()) {
            if (table.value() >= nextId) {
                log.stop(List.of(table));
                database.run("DROP TABLE " + Physical.quoted(table));
                catalog.become(catalog.now().without(table));
            }
        }
    }

    /// Columns that steps have parked which can be neither undone nor redone.
    private void freeColumns() throws SQLException {
        Set<Long> steps = history.all().stream().map(StoredStep::number).collect(Collectors.toSet());
        Map<String, String> texts = new LinkedHashMap<>();
        for (PhysicalTable table : catalog.now().tables()) {
            PhysicalTable next = Reshaping.freed(table, steps);
            if (table.linking() != Linking.PARKED && !next.equals(table)) {
                log.stop(List.of(table.id()));
                PhysicalTable declared = next.declared(Declaration.full(next, catalog.now()));
                texts.put(Physical.name(table.id()), declared.declaration());
                catalog.become(catalog.now().with(declared));
            }
        }
        SchemaText.replace(texts, database);
    }

    /// The history has a greatest length.
    void oldest(Step step) throws SQLException {
        if (step.number() % SELDOM == 0) {
            long needed = history.forgetOldest();
            if (needed > 0) {
                log.cutBefore(needed);
                freeColumns();
            }
        }
    }
}
