package keyline.model.read.drizzle;

import java.util.Optional;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.read.sql.SqlPieces;

/// A database system that Drizzle has a module for, and Keyline a dialect.
enum Flavour {
    PG("pg", "postgresql"),
    MYSQL("mysql", "mysql"),
    SQLITE("sqlite", "sqlite"),
    MSSQL("mssql", "mssql");

    private final String key;
    private final String dialect;

    Flavour(String key, String dialect) {
        this.key = key;
        this.dialect = dialect;
    }

    /// The one whose module this is.
    static Optional<Flavour> ofModule(String module) {
        for (Flavour each : values()) {
            if (module.equals("drizzle-orm/" + each.key + "-core")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether the function makes that of this system: `pgTable` a `Table`.
    boolean makes(String what, String function) {
        return function.equals(key + what);
    }

    Dialect dialect() {
        return Dialects.of(dialect).orElseThrow();
    }

    SqlPieces pieces() {
        return new SqlPieces(dialect);
    }
}
