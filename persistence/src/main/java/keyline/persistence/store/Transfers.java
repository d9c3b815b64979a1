package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.TableId;

/// Carries transfers out, in a statement or two over all rows. The design of the step is there already.
final class Transfers {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;

    Transfers(Database database, Catalog catalog, ChangeLog log) {
        this.database = database;
        this.catalog = catalog;
        this.log = log;
    }

    /// Moves the values.
    ///
    /// @return no rowids
    List<Long> run(RowEdit.Transfer transfer) throws SQLException {
        if (catalog.now().rows().has(transfer.table())) {
            ForeignKey link = link(transfer);
            prepare(transfer.table(), link);
            switch (transfer) {
                case RowEdit.LinkByText _ -> link(transfer.table(), link);
                case RowEdit.Extract extract -> extract(extract, link);
            }
        }
        return List.of();
    }

    private ForeignKey link(RowEdit.Transfer transfer) {
        return (ForeignKey) catalog.now()
                .document()
                .schema()
                .table(transfer.table())
                .find(transfer.link())
                .orElseThrow(() -> new IllegalArgumentException("The step made no foreign key " + transfer.link()));
    }

    private void prepare(TableId table, ForeignKey link) throws SQLException {
        catalog.ensureLinked(table);
        catalog.ensureLinked(link.parent());
        log.record(List.of(table, link.parent()));
        log.record(Reach.ofUpdate(table, Set.copyOf(link.columns()), catalog.now()));
    }

    /// What a cell was before the step converted it is parked in the table. The keys are written out first, so that
    /// SQLite makes an index over their words.
    private void link(TableId table, ForeignKey link) throws SQLException {
        ColumnId column = link.columns().getFirst();
        String key = Physical.quoted(link.parentColumns().getFirst());
        String parked = Reshaping.parked(mark().number(), column);
        String before = catalog.table(table).has(parked) ? Physical.quoted(parked) : Physical.quoted(column);
        database.changeOnce("""
            WITH parents AS MATERIALIZED (SELECT %3$s AS value, %4$s AS text FROM %5$s WHERE %3$s IS NOT NULL)
            UPDATE %1$s SET %2$s = found.value FROM (SELECT r."rid" AS row, p.value FROM %1$s r
                LEFT JOIN parents p ON p.text = %6$s WHERE r.%2$s IS NOT NULL) found
            WHERE found.row = %1$s."rid" AND (%2$s IS NOT found.value OR typeof(%2$s) <> typeof(found.value))
            """.formatted(
                        Physical.quoted(table),
                        Physical.quoted(column),
                        key,
                        CellWords.of(key),
                        Physical.quoted(link.parent()),
                        CellWords.of("r." + before)));
    }

    /// Columns that the step has dropped are parked in the table.
    private void extract(RowEdit.Extract extract, ForeignKey link) throws SQLException {
        List<String> cells = extract.columns().stream()
                .map(column -> Physical.quoted(Reshaping.parked(mark().number(), column)))
                .toList();
        String table = Physical.quoted(extract.table());
        number(table, cells);
        try {
            database.changeOnce(
                    "INSERT INTO %s(\"rid\", %s, %s) SELECT n.n, n.n, %s FROM temp.tuples n JOIN %s r ON r.\"rid\" = n.rid"
                                    .formatted(
                                            Physical.quoted(link.parent()),
                                            Physical.quoted(link.parentColumns().getFirst()),
                                            Physical.list("", extract.into()),
                                            cells.stream()
                                                    .map(cell -> "r." + cell)
                                                    .collect(Collectors.joining(", ")),
                                            table)
                            + " WHERE n.rid = n.first ORDER BY n.n");
            database.changeOnce("UPDATE %1$s SET %2$s = n.n FROM temp.tuples n WHERE n.rid = %1$s.\"rid\""
                    .formatted(table, Physical.quoted(link.columns().getFirst())));
        } finally {
            database.run("DROP TABLE temp.tuples");
        }
    }

    /// Numbers the distinct tuples in the order in which they first appear.
    private void number(String table, List<String> cells) throws SQLException {
        String tuple = String.join(", ", cells);
        String any = cells.stream().map(cell -> cell + " IS NOT NULL").collect(Collectors.joining(" OR "));
        database.run("CREATE TEMP TABLE tuples(rid INTEGER PRIMARY KEY, first INTEGER, n INTEGER)");
        database.changeOnce(("INSERT INTO temp.tuples SELECT rid, first, dense_rank() OVER (ORDER BY first) FROM"
                        + " (SELECT \"rid\" AS rid, min(\"rid\") OVER (PARTITION BY %s) AS first FROM %s WHERE %s)")
                .formatted(tuple, table, any));
    }

    private Mark mark() {
        return catalog.now().done().orElseThrow();
    }
}
