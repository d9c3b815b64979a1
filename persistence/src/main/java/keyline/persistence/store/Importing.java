package keyline.persistence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.edit.Step;
import keyline.persistence.store.Refusal.Operation;

/// Imports rows in one step, foreign keys deferred, so that a row may refer to a later one. It goes on after a row that
/// is refused, to list the faults of others as well; then nothing is imported.
final class Importing {

    static final int MOST_FAULTS = 100;

    private final Parts parts;
    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Beginning beginning;
    private final Filling filling;
    private final Transaction transaction;

    Importing(Parts parts, Beginning beginning) {
        this.parts = parts;
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.beginning = beginning;
        this.filling = new Filling(parts);
        this.transaction = new Transaction(database, catalog);
    }

    ImportOutcome run(Step step, RowImport rows) throws SQLException, IOException {
        List<RowFault> faults = new ArrayList<>();
        try {
            ImportedRows imported = transaction.run(() -> imported(step, rows, faults), failure -> {
                faults.add(new RowFault(0, "", "", Failures.words(failure) + "."));
                return failed(rows);
            });
            return new ImportOutcome.Imported(catalog.now().state(), imported.inserted(), imported.updated());
        } catch (Refused e) {
            faults.sort(Comparator.comparingLong(RowFault::number));
            return new ImportOutcome.Faulty(
                    faults.isEmpty()
                            ? List.of(new RowFault(0, "", "", e.refusal().message()))
                            : faults);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ImportedRows imported(Step step, RowImport rows, List<RowFault> faults) throws SQLException, Refused {
        long first = beginning.of(step);
        Gone.check(rows.table(), Set.copyOf(rows.columns()), Operation.INSERT, catalog.now());
        database.defer();
        catalog.ensureLinked(rows.table());
        checkKey(rows);
        long last = lastRow(rows.table());
        if (rows.key().isEmpty()) {
            log.stop();
            log.record(List.of());
        } else {
            log.record(Reach.ofUpdate(rows.table(), Set.copyOf(rows.columns()), catalog.now()));
        }
        try (ImportedRows imported = new ImportedRows(parts, rows, last, faults)) {
            imported.run();
            checkFaults(rows, faults);
            record(rows, first, last);
            imported.check(first);
            checkFaults(rows, faults);
            parts.verification().edited(first, refusals());
            return imported;
        }
    }

    private void checkKey(RowImport rows) throws Refused {
        Set<ColumnId> columns = Set.copyOf(rows.key());
        boolean holds = columns.isEmpty()
                || catalog.now()
                        .demandsOf(rows.table())
                        .keys()
                        .filter(key -> columns.equals(Set.copyOf(key.columns())))
                        .anyMatch(key -> !catalog.now().isPending(key.what()));
        if (!holds) {
            throw new Refused(refusals().other(rows.table(), "Rows can only be matched by a key that holds."));
        }
    }

    private void checkFaults(RowImport rows, List<RowFault> faults) throws Refused {
        if (!faults.isEmpty()) {
            throw failed(rows);
        }
    }

    private Refused failed(RowImport rows) {
        return new Refused(refusals().other(rows.table(), "Some rows can't be imported."));
    }

    private Refusals refusals() {
        return new Refusals(database, catalog, Operation.INSERT);
    }

    private long lastRow(TableId table) throws SQLException {
        return database.number("SELECT coalesce(max(\"rid\"), 0) FROM " + Physical.quoted(table));
    }

    /// Where all rows are new, they are logged and counted at once.
    private void record(RowImport rows, long first, long last) throws SQLException {
        if (rows.key().isEmpty()) {
            filling.record(rows.table(), last);
        }
        for (ChangeLog.Growth growth : log.growth(first)) {
            PhysicalTable table = catalog.table(growth.table());
            catalog.become(catalog.now().with(table.withRows(table.rows() + growth.rows())));
        }
    }
}
