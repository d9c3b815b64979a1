package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.Cure.Extent;
import keyline.persistence.store.Cure.Target;
import keyline.persistence.store.PendingRemedy.Kind;
import keyline.persistence.store.PendingRemedy.OfRows;
import keyline.persistence.store.Requirement.UniqueKey;

/// Finds out what can be done about the rows that keep a requirement from being enforced. Rows are counted, never
/// listed.
final class PendingRemedies {

    private final Database database;
    private final Catalog catalog;
    private final Rehearsal rehearsal;

    PendingRemedies(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.rehearsal = new Rehearsal(parts);
    }

    /// The remedies, the best first; none when it is enforced by now.
    List<PendingRemedy> of(Pending asked) throws SQLException {
        Snapshot now = catalog.now();
        Pending pending = now.pending().get(asked.what());
        if (pending == null) {
            return List.of();
        }
        Requirement requirement =
                now.demandsOf(pending.table()).find(pending.what()).orElseThrow();
        List<PendingRemedy> remedies = new ArrayList<>();
        for (PendingRemedy remedy : forRows(requirement, pending.offenders())) {
            remedies.add(pending.offenders() <= PendingRemedy.MOST_TRIED ? tried(remedy) : remedy);
        }
        remedies.addAll(relaxing(pending));
        return remedies;
    }

    /// With the reason why it would be refused, if it needs no answers and would be. It is tried over all of its rows,
    /// so it takes about as long as the remedy itself.
    PendingRemedy tried(PendingRemedy remedy) throws SQLException {
        boolean complete = remedy.asks().isEmpty() && remedy.obstacle().isEmpty();
        return complete && remedy.change() instanceof OfRows(Cure cure)
                ? remedy.hindered(rehearsal.of(List.of(cure)).getFirst().map(Refusal::message))
                : remedy;
    }

    private List<PendingRemedy> relaxing(Pending pending) throws SQLException {
        Document document = catalog.now().document();
        Table table = document.schema().table(pending.table());
        return pending.what() instanceof Pending.OfType(ColumnId column)
                ? new TypeWidening(database, catalog, table.id(), table.column(column)).all()
                : new Relaxing(document, table.id()).of(pending.what()).stream().toList();
    }

    private List<PendingRemedy> forRows(Requirement requirement, long rows) throws SQLException {
        Target target = target(requirement, Extent.ALL);
        CellRemedies cells = new CellRemedies(catalog.now(), target, rows);
        return switch (requirement) {
            case Requirement.NotNull(TableId _, ColumnId column) ->
                cells.all(List.of(column))
                        .filter(remedy -> remedy.kind() != Kind.CLEAR)
                        .toList();
            case Requirement.OfType(TableId _, ColumnId column, _, _) -> {
                List<PendingRemedy> remedies = new ArrayList<>(cells.all(List.of(column)).toList());
                remedies.addFirst(cells.convert(column));
                yield remedies;
            }
            case Requirement.Holds check -> forCheck(check, cells);
            case Requirement.Reference reference -> {
                List<PendingRemedy> remedies = new ArrayList<>(cells.all(reference.inOrder()).toList());
                remedies.addFirst(new ParentRemedy(database, catalog.now(), target).create());
                yield remedies;
            }
            case UniqueKey key -> forKey(key, rows);
            case Requirement.UniqueExpressions key -> forTwins(key, rows);
        };
    }

    private static Target target(Requirement requirement, Extent extent) {
        return new Target(requirement.table(), requirement.what(), extent);
    }

    private static List<PendingRemedy> forCheck(Requirement.Holds check, CellRemedies cells) {
        List<PendingRemedy> remedies = new ArrayList<>();
        for (ColumnId column : check.columns()) {
            cells.all(List.of(column))
                    .filter(remedy -> remedy.kind() != Kind.DELETE)
                    .forEach(remedies::add);
        }
        remedies.add(cells.delete());
        return remedies;
    }

    private List<PendingRemedy> forKey(UniqueKey key, long rows) throws SQLException {
        List<PendingRemedy> remedies = new ArrayList<>();
        long empty = key.nulls() == UniqueKey.Nulls.REFUSED ? count(target(key, Extent.WITHOUT_KEY)) : 0;
        if (empty < rows) {
            remedies.addAll(forTwins(key, rows - empty));
        }
        if (empty > 0) {
            CellRemedies cells = new CellRemedies(catalog.now(), target(key, Extent.WITHOUT_KEY), empty);
            remedies.addAll(filling(key, cells));
            remedies.add(cells.delete());
        }
        return remedies;
    }

    private static List<PendingRemedy> filling(UniqueKey key, CellRemedies cells) {
        ColumnId column = key.inOrder().getFirst();
        boolean single = key.inOrder().size() == 1;
        return single && cells.isNumber(column)
                ? List.of(cells.number(column), cells.set(key.inOrder()))
                : List.of(cells.set(key.inOrder()));
    }

    /// @param rows how many rows agree with another
    private List<PendingRemedy> forTwins(Requirement key, long rows) throws SQLException {
        Target later = target(key, Extent.ALL_BUT_FIRST);
        long gone = count(later);
        CellRemedies cells = new CellRemedies(catalog.now(), later, gone);
        List<PendingRemedy> remedies = new ArrayList<>(List.of(merge(later, rows, gone)));
        if (key instanceof UniqueKey unique) {
            remedies.addAll(parting(unique, cells));
        }
        remedies.add(cells.delete());
        return remedies;
    }

    private PendingRemedy merge(Target later, long rows, long gone) {
        String merged = new Wording(catalog.now().document()).count(rows, later.table());
        String label = "Merge %s into %s".formatted(merged, Wording.number(rows - gone));
        OfRows change = new OfRows(new Cure.Merge(label, later));
        return new PendingRemedy(Kind.MERGE, label, gone, Optional.empty(), List.of(), change);
    }

    /// What makes rows differ that agree: another value, or none.
    private static List<PendingRemedy> parting(UniqueKey key, CellRemedies cells) {
        List<PendingRemedy> remedies = new ArrayList<>();
        ColumnId last = key.inOrder().getLast();
        if (cells.rows() == 1) {
            remedies.add(cells.set(key.inOrder()));
        }
        if (key.inOrder().size() == 1 && cells.isNumber(last)) {
            remedies.add(cells.number(last));
        }
        if (key.nulls() == UniqueKey.Nulls.DISTINCT) {
            remedies.add(cells.clear(List.of(last)));
        }
        return remedies;
    }

    private long count(Target target) throws SQLException {
        return database.numberOnce("SELECT count(*) FROM (" + TargetRows.of(target, catalog.now()) + ")");
    }
}
