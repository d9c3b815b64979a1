package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueExpressions;
import keyline.persistence.store.Requirement.UniqueKey;
import org.sqlite.SQLiteErrorCode;

/// Finds out which requirements rows break, and so whether each is enforced or pending: of all rows when the design
/// changes, of the touched ones when rows do.
final class Verification {

    private final Database database;
    private final Catalog catalog;
    private final Offenders offenders;

    Verification(Database database, Catalog catalog, Offenders offenders) {
        this.database = database;
        this.catalog = catalog;
        this.offenders = offenders;
    }

    /// Looks at the requirements of these tables that are not what they were.
    ///
    /// @param written the columns in which values were written
    void migrated(Snapshot before, List<TableId> scope, List<ColumnId> written) throws SQLException {
        List<Requirement> open = new ArrayList<>();
        for (TableId table : scope) {
            List<Requirement> old = before.demandsOf(table).requirements();
            List<Requirement> next =
                    isParked(table) ? List.of() : catalog.now().demandsOf(table).requirements();
            Set<Requirement> kept = new HashSet<>(next);
            kept.retainAll(old);
            kept.removeIf(requirement -> isOver(requirement, written));
            for (Requirement requirement : old) {
                if (!kept.contains(requirement)) {
                    clear(requirement);
                }
            }
            next.stream().filter(requirement -> !kept.contains(requirement)).forEach(open::add);
        }
        look(open);
    }

    private boolean isParked(TableId table) {
        return catalog.table(table).linking() == Linking.PARKED;
    }

    private static boolean isOver(Requirement requirement, List<ColumnId> columns) {
        return columns.stream().anyMatch(requirement.columns()::contains)
                || (requirement instanceof Reference reference
                        && columns.stream().anyMatch(reference.parentColumns()::contains));
    }

    private void clear(Requirement requirement) throws SQLException {
        if (catalog.now().isPending(requirement.what())) {
            offenders.clear(requirement.what());
            count(requirement, 0);
        }
    }

    /// Looks at these requirements over all rows; keys first, for what refers to them.
    void look(List<Requirement> open) throws SQLException {
        Map<TableId, List<Requirement>> others = new LinkedHashMap<>();
        for (Requirement requirement : open) {
            if (requirement instanceof UniqueKey || requirement instanceof UniqueExpressions) {
                lookAtKey(requirement);
            } else if (hasRows(requirement)) {
                others.computeIfAbsent(requirement.table(), _ -> new ArrayList<>())
                        .add(requirement);
            }
        }
        for (Map.Entry<TableId, List<Requirement>> table : others.entrySet()) {
            if (offenders.anyBreaks(table.getKey(), table.getValue())) {
                for (Requirement requirement : table.getValue()) {
                    count(requirement, offenders.find(requirement));
                }
            }
        }
    }

    private boolean hasRows(Requirement requirement) {
        return catalog.table(requirement.table()).rows() > 0;
    }

    /// SQLite finds out fastest by making the unique index; only where it fails, the rows are looked for.
    private void lookAtKey(Requirement requirement) throws SQLException {
        boolean unique = makeIndex(requirement);
        if (hasRows(requirement) && (!unique || hasNull(requirement))) {
            count(requirement, offenders.find(requirement));
        }
    }

    private boolean makeIndex(Requirement requirement) throws SQLException {
        String name = Indexes.name(requirement);
        String text = Indexes.wanted(catalog.table(requirement.table()), catalog.now())
                .getOrDefault(name, "");
        try {
            catalog.reindex(requirement.table(), name, text);
            return true;
        } catch (SQLException e) {
            if (Failures.code(e) != SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE) {
                throw e;
            }
            catalog.reindex(requirement.table(), name, Indexes.plain(text));
            return false;
        }
    }

    private boolean hasNull(Requirement requirement) throws SQLException {
        if (!(requirement instanceof UniqueKey key) || key.nulls() == UniqueKey.Nulls.DISTINCT) {
            return false;
        }
        String sql =
                "SELECT EXISTS (SELECT 1 FROM %s r WHERE %s)".formatted(Physical.quoted(key.table()), key.anyNull());
        return database.numberOnce(sql) == 1;
    }

    private void count(Requirement requirement, long offending) {
        Pending pending = new Pending(requirement.table(), requirement.what(), offending);
        catalog.become(catalog.now().pending(pending));
    }

    /// Looks at the rows that entries of the change log from `first` on are about: refuses what breaks a requirement
    /// that is pending, counts what breaks it still, and has it enforced when nothing does.
    void edited(long first, Refusals refusals) throws SQLException, Refused {
        if (catalog.now().pending().isEmpty()) {
            return;
        }
        Set<TableId> touched = new HashSet<>(database.list(
                "SELECT DISTINCT tbl FROM keyline_log WHERE seq >= ?", row -> new TableId(row.getInt(1)), first));
        List<Requirement> concerned = watched().stream()
                .filter(requirement -> isTouched(requirement, touched))
                .toList();
        for (Requirement requirement : concerned) {
            if (!(requirement instanceof Reference)) {
                refusals.checkTouched(requirement, first);
            }
        }
        if (catalog.now().working().isPresent()) {
            settle(
                    concerned.stream()
                            .filter(requirement -> !(requirement instanceof Reference))
                            .toList(),
                    first);
            return;
        }
        if (concerned.stream().anyMatch(Reference.class::isInstance)) {
            refusals.checkReferences(first);
        }
        settle(concerned, first);
    }

    private static boolean isTouched(Requirement requirement, Set<TableId> touched) {
        return touched.contains(requirement.table())
                || (requirement instanceof Reference reference && touched.contains(reference.parent()));
    }

    /// What SQLite doesn't enforce at the moment: the pending requirements, and foreign keys to a key that is pending.
    private List<Requirement> watched() {
        Set<Requirement> watched = new LinkedHashSet<>();
        for (Pending pending : catalog.now().pending().values()) {
            Optional<Requirement> requirement =
                    catalog.now().demandsOf(pending.table()).find(pending.what());
            requirement.ifPresent(watched::add);
            if (requirement.isPresent() && requirement.get() instanceof UniqueKey) {
                catalog.now().inbound(pending.table()).stream()
                        .filter(reference -> !catalog.now().isDeclarable(reference))
                        .forEach(watched::add);
            }
        }
        return List.copyOf(watched);
    }

    private void settle(List<Requirement> concerned, long first) throws SQLException {
        Set<TableId> changed = new LinkedHashSet<>();
        for (Requirement requirement : concerned) {
            recount(requirement, first);
            if (!catalog.now().isPending(requirement.what())) {
                changed.add(requirement.table());
                catalog.now().inbound(requirement.table()).forEach(reference -> changed.add(reference.table()));
            }
        }
        catalog.declare(changed);
    }

    private void recount(Requirement requirement, long first) throws SQLException {
        Touched touched = new Touched(catalog.now());
        String rows = switch (requirement) {
            case UniqueKey key -> touched.rows(key) + " UNION " + touched.twins(key);
            case Reference reference -> touched.rows(reference) + " UNION " + touched.children(reference);
            case UniqueExpressions key -> "SELECT \"rid\" FROM " + Physical.quoted(key.table()) + " WHERE ?1 > 0";
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _ -> touched.rows(requirement);
        };
        long before = Optional.ofNullable(catalog.now().pending().get(requirement.what()))
                .map(Pending::offenders)
                .orElse(0L);
        long gone = requirement instanceof UniqueExpressions
                ? offenders.clear(requirement.what())
                : offenders.clearAmong(requirement.what(), rows, first);
        count(requirement, before - gone + offenders.findAmong(requirement, rows, first));
    }
}
