package keyline.persistence.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.Pending.What;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Requirement.Reference;

/// What the store file holds, mirrored in memory so that it needs not be asked. A rolled back transaction is taken back
/// here by going on with the snapshot from before.
///
/// @param tables those that exist in the file, parked ones included
/// @param demands of the tables in `tables`, as they were when a parked one was parked
/// @param recorded the tables whose changes triggers write into the change log
/// @param done the steps that are done, the last one first
/// @param undone those that are undone, the next to redo first
/// @param rows the number of rows of the tables of the document that have any
/// @param working the transaction that stays open over several edits
record Snapshot(
        Document document,
        IdMap<TableId, PhysicalTable> tables,
        IdMap<TableId, Demands> demands,
        IdMap<TableId, Long> rows,
        Map<What, Pending> pending,
        IdMap<TableId, List<Unenforced>> unenforced,
        Set<TableId> recorded,
        Optional<Mark> done,
        Optional<Mark> undone,
        Optional<WorkingTransaction> working) {

    static final Snapshot EMPTY = new Snapshot(
            Document.empty(),
            IdMap.empty(),
            IdMap.empty(),
            IdMap.empty(),
            Map.of(),
            IdMap.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Snapshot {
        pending = Map.copyOf(pending);
        recorded = Set.copyOf(recorded);
    }

    Snapshot of(Document changed) {
        return new Snapshot(changed, tables, demands, rows, pending, unenforced, recorded, done, undone, working);
    }

    Snapshot with(Optional<Mark> nowDone, Optional<Mark> nowUndone) {
        return new Snapshot(
                document, tables, demands, rows, pending, unenforced, recorded, nowDone, nowUndone, working);
    }

    Snapshot with(PhysicalTable table) {
        boolean counts = table.rows() > 0 && table.linking() != Linking.PARKED;
        IdMap<TableId, Long> counted = counts ? rows.with(table.id(), table.rows()) : rows.without(table.id());
        return new Snapshot(
                document,
                tables.with(table.id(), table),
                demands,
                counted,
                pending,
                unenforced,
                recorded,
                done,
                undone,
                working);
    }

    Snapshot without(TableId table) {
        return new Snapshot(
                document,
                tables.without(table),
                demands.without(table),
                rows.without(table),
                pending,
                unenforced.without(table),
                recorded,
                done,
                undone,
                working);
    }

    Snapshot with(TableId table, Demands changed) {
        var left = changed.unenforced().isEmpty()
                ? unenforced.without(table)
                : unenforced.with(table, changed.unenforced());
        return new Snapshot(
                document, tables, demands.with(table, changed), rows, pending, left, recorded, done, undone, working);
    }

    Snapshot pending(Map<What, Pending> changed) {
        return new Snapshot(document, tables, demands, rows, changed, unenforced, recorded, done, undone, working);
    }

    /// With this number of offenders; without the entry when there are none.
    Snapshot pending(Pending changed) {
        Map<What, Pending> map = new LinkedHashMap<>(pending);
        map.remove(changed.what());
        if (changed.offenders() > 0) {
            map.put(changed.what(), changed);
        }
        return pending(map);
    }

    Snapshot recording(Set<TableId> changed) {
        return new Snapshot(document, tables, demands, rows, pending, unenforced, changed, done, undone, working);
    }

    Snapshot working(Optional<WorkingTransaction> changed) {
        return new Snapshot(document, tables, demands, rows, pending, unenforced, recorded, done, undone, changed);
    }

    /// The table of the design, unless it is gone from there.
    Optional<Table> designed(TableId table) {
        return document.schema().tables().find(table);
    }

    /// What the design demands of a table that exists in the file.
    Demands demandsOf(TableId table) {
        return demands.get(table);
    }

    boolean isPending(What what) {
        return pending.containsKey(what);
    }

    /// Whether SQLite can have the foreign key: the key that it refers to is itself enforced.
    boolean isDeclarable(Reference reference) {
        return demands.find(reference.parent()).stream()
                .flatMap(Demands::keys)
                .filter(key -> key.columns().size() == reference.parentColumns().size()
                        && key.columns().containsAll(reference.parentColumns()))
                .anyMatch(key -> !isPending(key.what()));
    }

    /// The foreign keys, of tables in the file, that refer to a table.
    List<Reference> inbound(TableId parent) {
        if (document.schema().inbound(parent).isEmpty()) {
            return List.of();
        }
        return document.schema().inbound(parent).stream()
                .flatMap(reference -> demands.find(reference.child().id()).stream()
                        .flatMap(child -> child.references().stream())
                        .filter(key -> key.constraint().equals(reference.key().id())))
                .filter(key -> tables.get(key.table()).linking() == Linking.LINKED)
                .toList();
    }

    /// What the panels and the canvas get to know.
    StoreState state() {
        List<Pending> open = pending.values().stream()
                .sorted(Comparator.comparingInt((Pending each) -> each.table().value())
                        .thenComparingInt(each -> Offenders.kind(each.what()))
                        .thenComparingInt(each -> Offenders.id(each.what())))
                .toList();
        List<Unenforced> left = unenforced.keys().stream()
                .filter(table -> document.schema().tables().has(table))
                .flatMap(table -> unenforced.get(table).stream())
                .toList();
        return new StoreState(done.map(Mark::number).orElse(0L), rows, open, left, working);
    }
}
