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

    Filling(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.verification = parts.verification();
        this.offenders = parts.offenders();
    }

    /// Adds rows to the tables of the document.
    void fill(Document document, SampleRows rows) throws SQLException {
        Set<TableId> filled = new LinkedHashSet<>();
        for (Table table : document.schema().tables()) {
            if (Filler.fill(table, rows, database, catalog) > 0) {
                filled.add(table.id());
            }
        }
        verify(filled);
    }

    /// The same, so that it can be undone.
    void fillAndRecord(Document document, SampleRows rows) throws SQLException {
        Map<TableId, Long> last = new HashMap<>();
        for (TableId table : catalog.now().rows().keys()) {
            last.put(table, database.number("SELECT max(\"rid\") FROM " + Physical.quoted(table)));
        }
        IdMap<TableId, Long> before = catalog.now().rows();
        fill(document, rows);
        for (TableId table : catalog.now().rows().keys()) {
            if (!before.find(table).equals(catalog.now().rows().find(table))) {
                record(table, last.getOrDefault(table, 0L));
            }
        }
    }

    private void verify(Set<TableId> filled) throws SQLException {
        List<Requirement> open = new ArrayList<>();
        Set<TableId> concerned = new LinkedHashSet<>(filled);
        for (TableId table : filled) {
            catalog.ensureParents(table);
        }
        for (TableId table : filled) {
            open.addAll(catalog.now().demandsOf(table).requirements());
            catalog.now().inbound(table).forEach(reference -> {
                concerned.add(reference.table());
                if (!filled.contains(reference.table()) && catalog.now().isPending(reference.what())) {
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
