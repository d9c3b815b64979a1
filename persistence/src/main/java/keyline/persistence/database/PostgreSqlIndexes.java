package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;
import keyline.model.Table;

/// Reads the indexes of a PostgreSQL database that no constraint made.
///
/// @param tables by oid, to which they are added
record PostgreSqlIndexes(Query query, PostgreSqlTables columns, Map<Long, Table> tables, IdSequence ids) {

    private static final String INDEXES = """
        SELECT i.indrelid, i.indexrelid, x.relname, i.indisunique, m.amname,
            pg_get_expr(i.indpred, i.indrelid) AS condition, i.indkey[p.place - 1] AS attnum,
            pg_get_indexdef(i.indexrelid, p.place, true) AS words,
            (i.indoption[p.place - 1] & 1) = 1 AS descending
        FROM pg_index i
        JOIN pg_class x ON x.oid = i.indexrelid
        JOIN pg_am m ON m.oid = x.relam
        CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) AS p(place)
        WHERE NOT EXISTS (
            SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
        ORDER BY i.indexrelid, p.place\
        """;

    /// A row is one part of an index.
    void read() throws SQLException {
        Map<Long, IndexId> known = new LinkedHashMap<>();
        query.each(INDEXES, row -> {
            Table table = tables.get(row.getLong("indrelid"));
            if (table != null) {
                IndexId id = known.computeIfAbsent(row.getLong("indexrelid"), _ -> ids.next(IndexId::new));
                List<Index.Part> parts =
                        new ArrayList<>(table.find(id).map(Index::parts).orElse(List.of()));
                parts.add(part(row));
                tables.put(row.getLong("indrelid"), table.with(index(id, row, parts)));
            }
        });
    }

    private static Index index(IndexId id, ResultSet row, List<Index.Part> parts) throws SQLException {
        Index.Kind kind = row.getBoolean("indisunique") ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
        String method = row.getString("amname").equals("btree") ? "" : row.getString("amname");
        return new Index(id, row.getString("relname"), kind, parts, method, Query.text(row, "condition"));
    }

    private Index.Part part(ResultSet row) throws SQLException {
        Direction direction = row.getBoolean("descending") ? Direction.DESCENDING : Direction.ASCENDING;
        int number = row.getInt("attnum");
        return number == 0
                ? new Index.OfExpression(row.getString("words"), direction)
                : new Index.OfColumn(columns.column(row.getLong("indrelid"), number), direction);
    }
}
