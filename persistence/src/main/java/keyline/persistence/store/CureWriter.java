package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Requirement.Reference;

/// Carries cures out: each is a few statements over all the rows that it is about.
final class CureWriter {

    private static final String GIVEN = "?";

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;

    CureWriter(Database database, Catalog catalog, ChangeLog log) {
        this.database = database;
        this.catalog = catalog;
        this.log = log;
    }

    void run(Cure cure) throws SQLException, Refused {
        TableId table = cure.target().table();
        Gone.checkPending(cure, catalog.now());
        switch (cure) {
            case Cure.CreateParents parents -> createParents(parents);
            case Cure.SetCells cells -> setCells(cells);
            case Cure.SetDefaults defaults -> setDefaults(defaults);
            case Cure.Renumber number -> number(number);
            case Cure.Convert convert -> convert(convert);
            case Cure.Remove remove -> {
                recordDeletion(table);
                database.change("DELETE FROM %s WHERE \"rid\" IN (%s)"
                        .formatted(Physical.quoted(table), TargetRows.of(remove.target(), catalog.now())));
            }
            case Cure.Merge merge -> {
                recordDeletion(table);
                new Merging(database, catalog, log).run(merge.target());
            }
        }
    }

    private void recordDeletion(TableId table) throws SQLException, Refused {
        Gone.check(table, Set.of(), Operation.DELETE, catalog.now());
        log.record(Reach.ofDelete(table, catalog.now()));
    }

    private void recordUpdate(TableId table, Set<ColumnId> columns) throws SQLException, Refused {
        Gone.check(table, columns, Operation.UPDATE, catalog.now());
        log.record(Reach.ofUpdate(table, columns, catalog.now()));
    }

    private void setCells(Cure.SetCells cure) throws SQLException, Refused {
        TableId table = cure.target().table();
        Map<ColumnId, Storage> storages = catalog.now().demandsOf(table).storages();
        recordUpdate(table, cure.values().keySet());
        List<String> sets = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        cure.values().forEach((column, value) -> {
            sets.add(Physical.quoted(column) + " = ?");
            values.add(RowWriter.fitted(value, storages.getOrDefault(column, Storage.ANY)));
        });
        update(cure.target(), sets, values.toArray());
    }

    private void update(Cure.Target target, List<String> sets, Object... values) throws SQLException {
        if (!sets.isEmpty()) {
            database.change(
                    "UPDATE %s SET %s WHERE \"rid\" IN (%s)"
                            .formatted(
                                    Physical.quoted(target.table()),
                                    String.join(", ", sets),
                                    TargetRows.of(target, catalog.now())),
                    values);
        }
    }

    private void setDefaults(Cure.SetDefaults cure) throws SQLException, Refused {
        TableId table = cure.target().table();
        Map<ColumnId, String> defaults = catalog.now().demandsOf(table).defaults();
        recordUpdate(table, Set.copyOf(cure.columns()));
        List<String> sets = cure.columns().stream()
                .map(column -> Physical.quoted(column) + " = " + defaults.getOrDefault(column, "NULL"))
                .toList();
        update(cure.target(), sets);
    }

    private void number(Cure.Renumber cure) throws SQLException, Refused {
        TableId table = cure.target().table();
        recordUpdate(table, Set.of(cure.column()));
        database.change(("UPDATE %1$s SET %2$s = n.n FROM (SELECT \"rid\" AS r, %3$s - 1 + row_number() OVER (ORDER BY"
                        + " \"rid\") AS n FROM %1$s WHERE \"rid\" IN (%4$s)) n WHERE n.r = %1$s.\"rid\"")
                .formatted(
                        Physical.quoted(table),
                        Physical.quoted(cure.column()),
                        Defaults.nextNumber(table, cure.column()),
                        TargetRows.of(cure.target(), catalog.now())));
    }

    /// The pairs go into a table of their own, as there may be many.
    private void convert(Cure.Convert cure) throws SQLException, Refused {
        TableId table = cure.target().table();
        Storage storage = catalog.now().demandsOf(table).storages().getOrDefault(cure.column(), Storage.ANY);
        recordUpdate(table, Set.of(cure.column()));
        database.run("CREATE TEMP TABLE conversion(was PRIMARY KEY, becomes)");
        try {
            for (Map.Entry<Value, Value> pair : cure.values().entrySet()) {
                database.change(
                        "INSERT OR REPLACE INTO temp.conversion VALUES (?, ?)",
                        pair.getKey(),
                        RowWriter.fitted(pair.getValue(), storage));
            }
            database.change(("UPDATE %1$s SET %2$s = p.becomes FROM temp.conversion p WHERE p.was = +%1$s.%2$s"
                            + " AND \"rid\" IN (%3$s)")
                    .formatted(
                            Physical.quoted(table),
                            Physical.quoted(cure.column()),
                            TargetRows.of(cure.target(), catalog.now())));
        } finally {
            database.run("DROP TABLE temp.conversion");
        }
    }

    private void createParents(Cure.CreateParents cure) throws SQLException, Refused {
        Reference reference = TargetRows.reference(cure.target(), catalog.now());
        Set<ColumnId> given = new LinkedHashSet<>(reference.parentColumns());
        given.addAll(cure.cells().keySet());
        Gone.check(reference.parent(), given, Operation.INSERT, catalog.now());
        catalog.ensureLinked(reference.parent());
        log.record(Set.of(reference.parent()));
        insertParents(cure, reference, cells(cure, reference));
    }

    private void insertParents(Cure.CreateParents cure, Reference reference, Map<ColumnId, String> cells)
            throws SQLException {
        Map<ColumnId, Storage> storages =
                catalog.now().demandsOf(reference.parent()).storages();
        Object[] values = cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals(GIVEN))
                .map(Map.Entry::getKey)
                .map(column -> RowWriter.fitted(
                        cure.cells().getOrDefault(column, Value.NULL), storages.getOrDefault(column, Storage.ANY)))
                .toArray();
        database.change(
                "INSERT INTO %s(%s) SELECT %s FROM (SELECT *, row_number() OVER () AS n FROM (%s))"
                        .formatted(
                                Physical.quoted(reference.parent()),
                                Physical.list("", cells.keySet()),
                                String.join(", ", cells.values()),
                                TargetRows.missingKeys(reference)),
                values);
    }

    /// SQL for each cell of a new parent, over a missing key's columns `k0`, `k1`, ... and its number `n`.
    private Map<ColumnId, String> cells(Cure.CreateParents cure, Reference reference) {
        Map<ColumnId, String> cells = new LinkedHashMap<>();
        IntStream.range(0, reference.parentColumns().size())
                .forEach(i -> cells.put(reference.parentColumns().get(i), "k" + i));
        cure.cells().keySet().forEach(column -> cells.putIfAbsent(column, GIVEN));
        catalog.now()
                .demandsOf(reference.parent())
                .defaults()
                .forEach((column, sql) -> cells.putIfAbsent(column, Defaults.numbers(sql) ? sql + " + n - 1" : sql));
        return cells;
    }
}
