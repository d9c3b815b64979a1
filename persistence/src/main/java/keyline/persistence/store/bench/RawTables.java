package keyline.persistence.store.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// The same tables and rows in plain SQLite, with the same journal, cache and foreign keys.
final class RawTables implements AutoCloseable {

    private static final String ORDERS =
            "CREATE TABLE %s(id INTEGER NOT NULL PRIMARY KEY, customer INTEGER%s," + " note TEXT%s, amount %s) STRICT";

    private final Connection connection;

    RawTables(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        run("PRAGMA wal_autocheckpoint = 8000", "PRAGMA cache_size = -64000", "PRAGMA temp_store = MEMORY");
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void fill(int customers, int orders) throws SQLException {
        run(
                "CREATE TABLE customers(id INTEGER NOT NULL PRIMARY KEY, name TEXT) STRICT",
                ORDERS.formatted("orders", " REFERENCES customers ON DELETE CASCADE", "", "INTEGER"),
                "BEGIN",
                series(customers) + "INSERT INTO customers SELECT n, 'Customer ' || n FROM series",
                series(orders)
                        + "INSERT INTO orders SELECT n, n %% %d + 1, 'Order number ' || n, n %% 1000 FROM series"
                                .formatted(customers),
                "CREATE INDEX owner ON orders(customer)",
                "COMMIT");
    }

    private static String series(int count) {
        return "WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < %d) "
                .formatted(count);
    }

    /// SQLite's own way to change a table: copy all rows into a new one.
    ///
    /// @param link what follows the column that refers to the parent
    /// @param required what follows the type of the note
    /// @param amount the type of the amount
    void rebuild(String link, String required, String amount) throws SQLException {
        run(
                "PRAGMA foreign_keys = OFF",
                "BEGIN",
                ORDERS.formatted("orders_new", link, required, amount),
                "INSERT INTO orders_new SELECT id, customer, note, CAST(amount AS %s) FROM orders".formatted(amount),
                "DROP TABLE orders",
                "ALTER TABLE orders_new RENAME TO orders",
                "CREATE INDEX owner ON orders(customer)",
                "PRAGMA foreign_key_check(orders)",
                "COMMIT",
                "PRAGMA foreign_keys = ON");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
