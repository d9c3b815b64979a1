package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keyline.persistence.sqlite.CatalogueTable.Column;
import keyline.persistence.sqlite.CatalogueTable.Index;
import keyline.persistence.sqlite.CatalogueTable.Part;

/// Reads the catalogue of a database. Nothing in the database runs.
final class CatalogueReader {

    private final Connection connection;
    private final Map<String, String> indexes = new HashMap<>();
    private final Map<String, Boolean> rowids = new HashMap<>();

    private CatalogueReader(Connection connection) {
        this.connection = connection;
    }

    private record SchemaObject(String type, String name, String sql) {}

    private record ListedIndex(String name, boolean unique, String origin) {}

    private record KeyColumn(int id, String parent, String from, String to, String onDelete, String onUpdate) {}

    /// Reads it.
    static Catalogue read(Connection connection) throws SQLException {
        return new CatalogueReader(connection).read();
    }

    private Catalogue read() throws SQLException {
        readPlainTables();
        List<CatalogueTable> tables = new ArrayList<>();
        List<Catalogue.View> views = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SchemaObject object : objects()) {
            if (object.type().equals("index")) {
                indexes.put(object.name(), object.sql());
            } else if (object.type().equals("view")) {
                views.add(new Catalogue.View(object.name(), object.sql()));
            } else if (object.type().equals("table") && rowids.containsKey(object.name())) {
                tables.add(table(object));
            } else {
                others.add(object.sql());
            }
        }
        return new Catalogue(tables, views, others);
    }

    /// What has a statement of its own, indexes first.
    private List<SchemaObject> objects() throws SQLException {
        return Query.list(
                connection,
                """
                SELECT type, name, sql FROM sqlite_schema
                WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql IS NOT NULL ORDER BY type = 'index' DESC, rowid\
                """,
                row -> new SchemaObject(Query.text(row, "type"), Query.text(row, "name"), Query.text(row, "sql")));
    }

    /// The tables that are neither virtual nor part of a virtual one, and whether they have rowids.
    private void readPlainTables() throws SQLException {
        Query.list(
                connection,
                "SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND schema = 'main'",
                row -> rowids.put(Query.text(row, "name"), row.getInt("wr") == 0));
    }

    private CatalogueTable table(SchemaObject object) throws SQLException {
        String name = object.name();
        return new CatalogueTable(
                name,
                columns(name),
                indexes(name),
                keys(name),
                object.sql(),
                TableParser.parse(object.sql()),
                Boolean.TRUE.equals(rowids.get(name)));
    }

    private List<Column> columns(String table) throws SQLException {
        // 1 are the columns of virtual tables that a * leaves out.
        return Query.list(
                connection,
                "SELECT * FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid",
                row -> new Column(
                        Query.text(row, "name"),
                        Query.text(row, "type"),
                        row.getBoolean("notnull"),
                        Query.text(row, "dflt_value"),
                        row.getInt("pk"),
                        row.getInt("hidden")),
                table);
    }

    private List<Index> indexes(String table) throws SQLException {
        List<Index> result = new ArrayList<>();
        // SQLite lists the youngest first.
        for (ListedIndex index : Query.list(
                connection,
                "SELECT * FROM pragma_index_list(?) ORDER BY seq DESC",
                row -> new ListedIndex(Query.text(row, "name"), row.getBoolean("unique"), Query.text(row, "origin")),
                table)) {
            String sql = indexes.getOrDefault(index.name(), "");
            boolean unique = index.unique() || Aside.isUnique(connection, index.name());
            result.add(new Index(index.name(), unique, index.origin(), parts(index.name()), sql));
        }
        return result;
    }

    private List<Part> parts(String index) throws SQLException {
        return Query.list(
                connection,
                "SELECT * FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno",
                row -> new Part(Query.text(row, "name"), row.getBoolean("desc"), Query.text(row, "coll")),
                index);
    }

    private List<CatalogueTable.Key> keys(String table) throws SQLException {
        // SQLite numbers them against the order of their declaration.
        Map<Integer, List<KeyColumn>> keys = new TreeMap<>((one, other) -> Integer.compare(other, one));
        Query.list(
                        connection,
                        "SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq",
                        row -> new KeyColumn(
                                row.getInt("id"),
                                Query.text(row, "table"),
                                Query.text(row, "from"),
                                Query.text(row, "to"),
                                Query.text(row, "on_delete"),
                                Query.text(row, "on_update")),
                        table)
                .forEach(column -> keys.computeIfAbsent(column.id(), _ -> new ArrayList<>())
                        .add(column));
        return keys.values().stream().map(CatalogueReader::key).toList();
    }

    private static CatalogueTable.Key key(List<KeyColumn> columns) {
        KeyColumn first = columns.getFirst();
        return new CatalogueTable.Key(
                first.parent(),
                columns.stream().map(KeyColumn::from).toList(),
                columns.stream()
                        .map(KeyColumn::to)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                first.onDelete(),
                first.onUpdate());
    }
}
