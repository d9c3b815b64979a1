package keyline.persistence.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Changes declarations in place, by writing them into SQLite's own schema table: the way that SQLite's documentation
/// of ALTER TABLE gives for changes that don't touch the rows on disk. Constraints come and go, columns get other
/// names, and columns are added at the end without a single row being read; a rebuild would copy them all, and would
/// need foreign keys off. Whether the rows obey, the caller has found out before.
///
/// It is part of the open transaction. A text that SQLite can't read fails right here, and the rollback restores all.
final class SchemaText {

    private SchemaText() {}

    /// @param texts the CREATE statement of each table and index, by name
    static void replace(Map<String, String> texts, Database database) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        Map<String, Long> places = places(texts.keySet(), database);
        database.run("PRAGMA writable_schema = ON");
        try {
            for (Map.Entry<String, Long> place : places.entrySet()) {
                String text = texts.getOrDefault(place.getKey(), "");
                database.change("UPDATE sqlite_schema SET sql = ? WHERE rowid = ?", text, place.getValue());
            }
            long version = database.number("PRAGMA schema_version");
            database.run("PRAGMA schema_version = " + (version + 1));
        } finally {
            database.run("PRAGMA writable_schema = RESET");
        }
        // The first statement makes SQLite read the schema again.
        database.run("SELECT 1 FROM sqlite_schema LIMIT 1");
    }

    /// Where the schema table has each name: it has no index, and looking for thousands of names one by one takes long.
    private static Map<String, Long> places(Set<String> names, Database database) throws SQLException {
        Map<String, Long> places = new LinkedHashMap<>();
        database.each("SELECT name, rowid FROM main.sqlite_schema", row -> {
            if (names.contains(row.getString(1))) {
                places.put(row.getString(1), row.getLong(2));
            }
        });
        if (places.size() < names.size()) {
            throw new SQLException("The store file lacks some of " + names);
        }
        return places;
    }
}
