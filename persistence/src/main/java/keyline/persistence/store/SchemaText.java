package keyline.persistence.store;

import java.sql.SQLException;
import java.util.Map;

/// Changes declarations in place, by writing them into SQLite's own schema table: the way that SQLite's documentation of
/// ALTER TABLE gives for changes that don't touch the rows on disk. Constraints come and go, columns get other names, and
/// columns are added at the end without a single row being read; a rebuild would copy them all, and would need foreign
/// keys off. Whether the rows obey, the caller has found out before.
///
/// It is part of the open transaction. A text that SQLite can't read fails right here, and the rollback restores all.
final class SchemaText {

    private SchemaText() {}

    /// @param texts the CREATE statement of each table and index, by name
    static void replace(Map<String, String> texts, Database database) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        database.run("PRAGMA writable_schema = ON");
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                replace(text.getKey(), text.getValue(), database);
            }
            long version = database.number("PRAGMA schema_version");
            database.run("PRAGMA schema_version = " + (version + 1));
        } finally {
            database.run("PRAGMA writable_schema = RESET");
        }
        // The first statement makes SQLite read the schema again.
        database.run("SELECT 1 FROM sqlite_schema LIMIT 1");
    }

    private static void replace(String name, String text, Database database) throws SQLException {
        long found = database.change("UPDATE sqlite_schema SET sql = ? WHERE name = ?", text, name);
        if (found != 1) {
            throw new SQLException("The store file has no " + name);
        }
    }
}
