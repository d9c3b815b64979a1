package keyline.persistence.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;

/// Reads the indexes of an H2 database that no constraint made.
record H2Indexes(Query query, H2Tables tables, IdSequence ids) {

    private static final String INDEXES = """
        SELECT i.index_schema, i.index_name, i.table_schema, i.table_name, c.column_name, c.is_unique,
            c.ordering_specification = 'DESC' AS descending
        FROM information_schema.indexes i
        JOIN information_schema.index_columns c
            ON c.index_schema = i.index_schema AND c.index_name = i.index_name
        WHERE NOT i.is_generated
        ORDER BY i.index_schema, i.index_name, c.ordinal_position\
        """;

    /// A row is one part of an index.
    void read() throws SQLException {
        Map<H2Name, Index> known = new HashMap<>();
        query.each(INDEXES, row -> {
            H2Name table = H2Name.of(row, "table");
            if (tables.find(table).isPresent()) {
                Index.Kind kind = row.getBoolean("is_unique") ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
                Index index = known.computeIfAbsent(
                        H2Name.of(row, "index"),
                        name -> new Index(ids.next(IndexId::new), name.name(), kind, List.of(), "", ""));
                Direction direction = row.getBoolean("descending") ? Direction.DESCENDING : Direction.ASCENDING;
                List<Index.Part> parts = new ArrayList<>(index.parts());
                parts.add(new Index.OfColumn(tables.column(table, row.getString("column_name")), direction));
                Index longer = new Index(index.id(), index.name(), kind, parts, "", "");
                known.put(H2Name.of(row, "index"), longer);
                tables.change(table, each -> each.with(longer));
            }
        });
    }
}
