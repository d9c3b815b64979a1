package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.TableId;

/// Counts what a new foreign key over an existing column would keep, see [RowEdit.LinkByText].
record LinkReading(Database database, Catalog catalog) {

    private static final int MOST_EXAMPLES = 5;

    /// What the design looks like before the link is made, so the columns are those of the present.
    LinkPreview of(TableId child, ForeignKey key) throws SQLException {
        if (!catalog.now().rows().has(child)) {
            return LinkPreview.NONE;
        }
        String cell = Physical.quoted(key.columns().getFirst());
        String from = " FROM %s WHERE %s IS NOT NULL".formatted(Physical.quoted(child), cell);
        String found = catalog.now().rows().has(key.parent()) ? CellWords.of(cell) + " IN (" + keys(key) + ")" : "0";
        long all = database.numberOnce("SELECT count(*)" + from);
        long kept = database.numberOnce("SELECT count(*)" + from + " AND " + found);
        List<LinkPreview.Example> examples = database.list(
                "SELECT %s, count(*)%s AND NOT %s GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %d"
                        .formatted(CellWords.of(cell), from, found, MOST_EXAMPLES),
                row -> new LinkPreview.Example(row.getString(1), row.getLong(2)));
        return new LinkPreview(kept, all - kept, examples);
    }

    private static String keys(ForeignKey key) {
        String cell = Physical.quoted(key.parentColumns().getFirst());
        return "SELECT %s FROM %s WHERE %s IS NOT NULL"
                .formatted(CellWords.of(cell), Physical.quoted(key.parent()), cell);
    }

    /// How many distinct tuples other than of NULLs alone stand in these columns.
    long tuples(TableId table, List<ColumnId> columns) throws SQLException {
        if (!catalog.now().rows().has(table)) {
            return 0;
        }
        String list = Physical.list("", columns);
        String any = String.join(
                " OR ",
                columns.stream()
                        .map(column -> Physical.quoted(column) + " IS NOT NULL")
                        .toList());
        return database.numberOnce("SELECT count(*) FROM (SELECT DISTINCT %s FROM %s WHERE %s)"
                .formatted(list, Physical.quoted(table), any));
    }
}
