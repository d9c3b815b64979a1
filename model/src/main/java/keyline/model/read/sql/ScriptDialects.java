package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;

/// The dialects whose scripts can be read, SQLite's left out, whose scripts SQLite itself reads.
public final class ScriptDialects {

    private static final List<ScriptDialect> ALL = List.of(
            new PostgreSqlScript(),
            new MySqlScript("mysql", "MySQL"),
            new MySqlScript("mariadb", "MariaDB"),
            new SqlServerScript(),
            new OracleScript(),
            new H2Script(),
            new GenericScript());

    private ScriptDialects() {}

    /// All of them.
    public static List<ScriptDialect> all() {
        return ALL;
    }

    /// The dialect of that key, or nothing.
    public static Optional<ScriptDialect> of(String key) {
        return ALL.stream().filter(dialect -> dialect.key().equals(key)).findFirst();
    }
}
