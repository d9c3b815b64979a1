package keyline.model.code;

import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// A database system that Drizzle has a module for.
enum DrizzleFlavour {
    PG("pg", "PostgreSQL", "postgresql", "Pg"),
    MYSQL("mysql", "MySQL", "mysql", "MySql"),
    SQLITE("sqlite", "SQLite", "sqlite", "SQLite"),
    MSSQL("mssql", "SQL Server", "mssql", "MsSql");

    private final String key;
    private final String displayName;
    private final String dialect;
    private final String prefix;

    DrizzleFlavour(String key, String displayName, String dialect, String prefix) {
        this.key = key;
        this.displayName = displayName;
        this.dialect = dialect;
        this.prefix = prefix;
    }

    /// What its functions begin with: `pg`.
    String key() {
        return key;
    }

    String displayName() {
        return displayName;
    }

    /// The dialect that a schema is fitted to.
    Dialect dialect() {
        return Dialects.of(dialect).orElseThrow();
    }

    String module() {
        return "drizzle-orm/" + key + "-core";
    }

    /// The type of a column of which nothing is known: references in circles need it.
    String anyColumn() {
        return "Any" + prefix + "Column";
    }

    /// The type of what stands behind the columns of a table.
    String extra() {
        return prefix + "TableExtraConfigValue";
    }
}
