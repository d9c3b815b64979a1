package keyline.persistence.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import org.jspecify.annotations.Nullable;

/// Puts the rows of one table in as they stream by.
final class Filler {

    private final Table table;
    private final Database database;
    private final Catalog catalog;
    private @Nullable PreparedStatement insertion;
    private long count;

    private Filler(Table table, Database database, Catalog catalog) {
        this.table = table;
        this.database = database;
        this.catalog = catalog;
    }

    /// Puts them all in.
    ///
    /// @return how many rows there were
    static long fill(Table table, SampleRows rows, Database database, Catalog catalog) throws SQLException {
        Filler filler = new Filler(table, database, catalog);
        try {
            RowStream.each(rows, table, filler::add);
        } finally {
            filler.finish();
        }
        return filler.count;
    }

    private void add(List<Value> row) throws SQLException {
        insert(insertion == null ? begin() : insertion, row);
    }

    /// A table that gets no row is left as it is.
    private PreparedStatement begin() throws SQLException {
        catalog.ensureOpen(table.id());
        Map<ColumnId, Storage> storages = catalog.now().demandsOf(table.id()).storages();
        String columns = Physical.list("", List.copyOf(storages.keySet()));
        String parameters = storages.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        PreparedStatement prepared = database.prepare(
                storages.isEmpty()
                        ? "INSERT INTO %s DEFAULT VALUES".formatted(Physical.quoted(table.id()))
                        : "INSERT INTO %s(%s) VALUES (%s)".formatted(Physical.quoted(table.id()), columns, parameters));
        insertion = prepared;
        return prepared;
    }

    private void insert(PreparedStatement statement, List<Value> row) throws SQLException {
        Map<ColumnId, Storage> storages = catalog.now().demandsOf(table.id()).storages();
        int position = 0;
        Object[] values = new Object[storages.size()];
        for (int i = 0; i < table.columns().size(); i++) {
            Storage storage = storages.get(table.columns().get(i).id());
            if (storage != null) {
                values[position++] = RowWriter.fitted(row.get(i), storage);
            }
        }
        database.insert(statement, values);
        count++;
    }

    private void finish() throws SQLException {
        if (insertion != null) {
            insertion.close();
            PhysicalTable filled = catalog.table(table.id());
            catalog.become(catalog.now().with(filled.withRows(filled.rows() + count)));
        }
    }
}
