package keyline.persistence.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import keyline.model.TableId;
import keyline.model.edit.Step;
import keyline.persistence.store.Pending.What;
import keyline.persistence.store.Restoring.Stretch;
import keyline.persistence.store.Restoring.Way;

/// Undoes and redoes a step by what is remembered of it. Nothing is checked again: both states have been.
final class Reversal {

    private final Catalog catalog;
    private final ChangeLog log;
    private final StepLog history;
    private final Offenders offenders;
    private final Migration migration;
    private final Restoring restoring;

    Reversal(Parts parts, Migration migration) {
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.history = parts.history();
        this.offenders = parts.offenders();
        this.migration = migration;
        this.restoring = new Restoring(parts.database(), catalog);
    }

    void undo(Step step) throws SQLException {
        Stretch stretch = history.ofDone(step);
        log.stop();
        Map<What, Pending> target = pending(stretch, Way.BACK);
        Set<TableId> open = opened(step, stretch);
        loosen(target);
        open(open);
        restoreRows(stretch, Way.BACK);
        migration.run(step.before(), new Migration.Undo(step.number(), stretch));
        catalog.declare(open);
        become(target);
    }

    void redo(Step step) throws SQLException {
        Stretch stretch = history.ofUndone(step);
        log.stop();
        Map<What, Pending> target = pending(stretch, Way.FORTH);
        Set<TableId> open = opened(step, stretch);
        loosen(target);
        migration.run(step.after(), new Migration.Redo(step.number(), stretch, open));
        loosen(target);
        open(open);
        restoreRows(stretch, Way.FORTH);
        catalog.declare(open);
        become(target);
    }

    /// The tables whose rows a step changed after their design: what they were in between may obey neither design.
    private Set<TableId> opened(Step step, Stretch stretch) throws SQLException {
        Set<TableId> tables = new LinkedHashSet<>();
        if (!StepLog.isOfRows(step)) {
            tables.addAll(restoring.tables(stretch));
            tables.remove(ChangeLog.OFFENDERS);
        }
        return tables;
    }

    private void open(Set<TableId> tables) throws SQLException {
        for (TableId table : tables) {
            catalog.ensureOpen(table);
        }
    }

    /// What is pending in the end. The offenders themselves are brought there at once.
    private Map<What, Pending> pending(Stretch stretch, Way way) throws SQLException {
        if (!restoring.tables(stretch).contains(ChangeLog.OFFENDERS)) {
            return catalog.now().pending();
        }
        restoring.offenders(stretch, way);
        return offenders.counted();
    }

    private void restoreRows(Stretch stretch, Way way) throws SQLException {
        for (TableId table : restoring.tables(stretch)) {
            if (!table.equals(ChangeLog.OFFENDERS)) {
                catalog.ensureLinked(table);
                restoring.rows(table, stretch, way);
            }
        }
    }

    /// Takes everything for pending that is so before or after: on the way, rows may break both. As it declares tables,
    /// those for rows of both states are opened after it.
    private void loosen(Map<What, Pending> target) throws SQLException {
        Map<What, Pending> both = new HashMap<>(target);
        both.putAll(catalog.now().pending());
        become(both);
    }

    private void become(Map<What, Pending> pending) throws SQLException {
        Map<What, Pending> before = catalog.now().pending();
        catalog.become(catalog.now().pending(pending));
        Set<TableId> changed = new LinkedHashSet<>();
        pending.forEach((what, each) -> addUnless(before.containsKey(what), each.table(), changed));
        before.forEach((what, each) -> addUnless(pending.containsKey(what), each.table(), changed));
        catalog.declare(changed);
    }

    private void addUnless(boolean same, TableId table, Set<TableId> changed) {
        if (!same && catalog.now().tables().has(table)) {
            changed.add(table);
            catalog.now().inbound(table).forEach(reference -> changed.add(reference.table()));
        }
    }
}
