package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfColumn;
import keyline.model.IndexId;
import keyline.model.Table;

/// Reads the keys and indexes of MariaDB tables, those included that MariaDB made for foreign keys.
record MariaDbKeys(Query query, MariaDbTables tables) {

    private static final String STATISTICS = """
        SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, INDEX_TYPE, COLUMN_NAME, COLLATION
        FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE()
        ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX\
        """;

    private record Key(String table, String name, boolean unique, String method) {

        static Key of(ResultSet row) throws SQLException {
            boolean unique = row.getInt("NON_UNIQUE") == 0;
            return new Key(row.getString("TABLE_NAME"), row.getString("INDEX_NAME"), unique, method(row));
        }

        /// Nobody asks for a tree or a hash: the engine takes what it has.
        private static String method(ResultSet row) throws SQLException {
            String type = row.getString("INDEX_TYPE").toLowerCase(Locale.ROOT);
            return type.equals("fulltext") || type.equals("spatial") ? type : "";
        }
    }

    /// A row is one part of an index.
    void read() throws SQLException {
        Map<Key, List<Index.Part>> parts = new LinkedHashMap<>();
        query.each(STATISTICS, row -> {
            Key key = Key.of(row);
            Optional<Table> table = tables.find(key.table);
            if (table.isPresent()) {
                parts.computeIfAbsent(key, _ -> new ArrayList<>()).add(part(key, row));
            }
        });
        parts.forEach((key, all) -> tables.change(key.table, table -> with(table, key, all)));
    }

    private Index.Part part(Key key, ResultSet row) throws SQLException {
        boolean descending = Query.text(row, "COLLATION").equals("D");
        return new OfColumn(
                tables.column(key.table, row.getString("COLUMN_NAME")),
                descending ? Direction.DESCENDING : Direction.ASCENDING);
    }

    private Table with(Table table, Key key, List<Index.Part> parts) {
        List<ColumnId> columns =
                parts.stream().map(part -> ((OfColumn) part).column()).toList();
        if (key.name.equals("PRIMARY")) {
            return table.with(new PrimaryKey(tables.ids().next(ConstraintId::new), key.name, columns));
        }
        if (key.unique && parts.stream().allMatch(part -> part.direction() == Direction.ASCENDING)) {
            return table.with(new Unique(tables.ids().next(ConstraintId::new), key.name, columns));
        }
        Index.Kind kind = key.unique ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
        return table.with(new Index(tables.ids().next(IndexId::new), key.name, kind, parts, key.method, ""));
    }
}
