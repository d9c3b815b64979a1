package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;

/// Puts many rows in, whatever they break, then finds out what they do break. Nothing is checked row by row, and
/// indexes are made once over all.
final class Filling {

    private final Database database;
    private final Catalog catalog;
    private final Verification verification;
    private final Offenders offenders;
    private final RowMerging merging;

    Filling(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.verification = parts.verification();
        this.offenders = parts.offenders();
        this.merging = new RowMerging(parts);
    }

    /// Adds rows to the tables of the document.
    void fill(Document document, SampleRows rows) throws SQLException {
        Set<TableId> filled = new LinkedHashSet<>();
        for (Table table : document.schema().tables()) {
            if (Filler.fill(table, rows, database, catalog) > 0) {
                filled.add(table.id());
            }
        }
        verify(filled, Set.of());
    }

    /// Adds and changes rows, so that it can be undone.
    ///
    /// @param merges what becomes of the rows of tables that are there already; those of others are all new
    void fillAndRecord(Document document, SampleRows rows, List<RowMerge> merges) throws SQLException {
        Map<TableId, Long> last = new HashMap<>();
        for (TableId table : catalog.now().rows().keys()) {
            last.put(table, database.number("SELECT max(\"rid\") FROM " + Physical.quoted(table)));
        }
        IdMap<TableId, Long> before = catalog.now().rows();
        Map<TableId, RowMerge> known = merges.stream().collect(Collectors.toMap(RowMerge::table, merge -> merge));
        fill(document, (table, row) -> {
            if (!known.containsKey(table.id())) {
                rows.forEach(table, row);
            }
        });
        merge(document, rows, merges);
        for (TableId table : catalog.now().rows().keys()) {
            if (!before.find(table).equals(catalog.now().rows().find(table))) {
                record(table, last.getOrDefault(table, 0L));
            }
        }
    }

    private void merge(Document document, SampleRows rows, List<RowMerge> merges) throws SQLException {
        Set<TableId> filled = new LinkedHashSet<>();
        Set<TableId> updated = new LinkedHashSet<>();
        for (RowMerge merge : merges) {
            RowMatch done = merging.merge(document.schema().table(merge.table()), merge, rows);
            if (done.fresh() > 0) {
                filled.add(merge.table());
            }
            if (done.changed() > 0) {
                filled.add(merge.table());
                updated.add(merge.table());
            }
        }
        verify(filled, updated);
    }

    private void verify(Set<TableId> filled, Set<TableId> updated) throws SQLException {
        List<Requirement> open = new ArrayList<>();
        Set<TableId> concerned = new LinkedHashSet<>(filled);
        for (TableId table : filled) {
            catalog.ensureParents(table);
        }
        for (TableId table : filled) {
            open.addAll(catalog.now().demandsOf(table).requirements());
            catalog.now().inbound(table).forEach(reference -> {
                concerned.add(reference.table());
                boolean shaken = updated.contains(table) || catalog.now().isPending(reference.what());
                if (!filled.contains(reference.table()) && shaken) {
                    open.add(reference);
                }
            });
        }
        for (Requirement requirement : open) {
            offenders.clear(requirement.what());
        }
        catalog.become(catalog.now().pending(offenders.counted()));
        verification.look(open);
        catalog.declare(concerned);
    }

    /// Writes the rows that have been added to a table into the change log.
    ///
    /// @param last the greatest rowid before
    void record(TableId id, long last) throws SQLException {
        PhysicalTable table = catalog.table(id);
        String values = IntStream.rangeClosed(1, table.columns().size())
                .mapToObj(i -> ", v" + i)
                .collect(Collectors.joining());
        String cells =
                table.columns().stream().map(column -> ", " + column.quoted()).collect(Collectors.joining());
        database.change(
                "INSERT INTO keyline_log(tbl, op, rid%s) SELECT %d, 'I', \"rid\"%s FROM %s WHERE \"rid\" > ?"
                        .formatted(values, id.value(), cells, Physical.quoted(id)),
                last);
    }
}
