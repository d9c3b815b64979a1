package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.TableId;
import keyline.model.edit.Step;

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
            List<Long> gone = history.all().stream()
                    .filter(each -> each.place() == StoredStep.Place.UNDONE)
                    .map(StoredStep::number)
                    .toList();
            log.cut(history.forgetUndone());
            dropTables(step.before().nextId());
            renameColumns(gone);
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

    /// Columns that undone steps had added: their names are free again.
    private void renameColumns(List<Long> steps) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (PhysicalTable table : catalog.now().tables()) {
            List<PhysicalColumn> columns = renamed(table.columns(), steps);
            if (!columns.equals(table.columns())) {
                log.stop(List.of(table.id()));
                PhysicalTable next = table.withColumns(columns);
                PhysicalTable declared = next.declared(Declaration.full(next, catalog.now()));
                texts.put(Physical.name(table.id()), declared.declaration());
                catalog.become(catalog.now().with(declared));
            }
        }
        SchemaText.replace(texts, database);
    }

    private static List<PhysicalColumn> renamed(List<PhysicalColumn> columns, List<Long> steps) {
        List<PhysicalColumn> renamed = new ArrayList<>();
        for (PhysicalColumn column : columns) {
            boolean free = steps.stream().anyMatch(step -> column.name().startsWith("p" + step + "_"));
            renamed.add(free ? column.named("g" + renamed.size()) : column);
        }
        return renamed;
    }

    /// The history has a greatest length.
    void oldest(Step step) throws SQLException {
        if (step.number() % SELDOM == 0) {
            log.cutBefore(history.forgetOldest());
        }
    }
}
