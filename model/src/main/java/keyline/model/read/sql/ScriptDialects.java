package keyline.model.read.sql;

import java.util.List;

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

    /// The keys by which `--from` asks for them.
    public static List<String> keys() {
        return ALL.stream().map(ScriptDialect::key).toList();
    }

    /// What people call the dialect of this key.
    public static String displayName(String key) {
        return of(key).displayName();
    }

    /// The dialect of this key.
    ///
    /// @throws IllegalArgumentException when there is none
    static ScriptDialect of(String key) {
        return ALL.stream()
                .filter(dialect -> dialect.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no scripts of " + key));
    }
}
