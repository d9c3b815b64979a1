package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;

/// Brings rows into tables that have rows of their own, each of which may be one of those that come.
final class RowMerging {

    private final Parts parts;
    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;

    RowMerging(Parts parts) {
        this.parts = parts;
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
    }

    /// How many of the rows of each table are there already. Nothing is changed.
    ///
    /// @param design that will be there when the rows come
    List<RowMatch> compare(Document design, SampleRows rows, List<RowMerge> merges) throws SQLException {
        return new Trial(database, catalog).of(() -> {
            new Migration(database, catalog, log, parts.verification()).run(design, new Migration.Do(log.next()));
            List<RowMatch> matches = new ArrayList<>();
            for (RowMerge merge : merges) {
                try (BroughtRows brought = brought(design.schema().table(merge.table()), merge)) {
                    brought.read(rows, merge.way());
                    matches.add(brought.counted());
                }
            }
            return matches;
        });
    }

    private BroughtRows brought(Table table, RowMerge merge) throws SQLException {
        catalog.ensureExists(table.id());
        return new BroughtRows(table, merge.given(), database, catalog.now().demandsOf(table.id()));
    }

    /// Adds the new rows of a table and changes the others, as far as that is wanted; the table is open then, and has
    /// to be declared again. Changes of rows are recorded, new ones are not.
    ///
    /// @return what was done
    RowMatch merge(Table table, RowMerge merge, SampleRows rows) throws SQLException {
        RowMatch nothing = new RowMatch(table.id(), List.of(), 0, 0, 0, 0);
        if (merge.way() == RowMerge.Way.LEAVE) {
            return nothing;
        }
        try (BroughtRows brought = brought(table, merge)) {
            brought.read(rows, merge.way());
            RowMatch found = brought.counted();
            long changed = merge.way() == RowMerge.Way.ADD ? 0 : found.changed();
            if (found.fresh() + changed > 0) {
                catalog.ensureOpen(table.id());
            }
            if (found.fresh() > 0) {
                brought.insert(new RowWriter(database, catalog, log));
                PhysicalTable filled = catalog.table(table.id());
                catalog.become(catalog.now().with(filled.withRows(filled.rows() + found.fresh())));
            }
            if (changed > 0) {
                log.record(Set.of(table.id()));
                brought.update();
                log.stop(Set.of(table.id()));
            }
            return new RowMatch(table.id(), found.key(), found.fresh(), changed, found.equal(), found.colliding());
        }
    }
}
