package keyline.persistence.database.connection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// The database systems that Keyline connects to, in the order in which they are offered.
public enum DatabaseKind {
    POSTGRESQL("postgresql", "postgresql", 5432),
    MYSQL("mysql", "mysql", 3306),
    MARIADB("mariadb", "mariadb", 3306),
    SQLITE("sqlite", "sqlite", 0),
    SQL_SERVER("sqlserver", "mssql", 1433),
    ORACLE("oracle", "oracle", 1521),
    H2("h2", "h2", 9092);

    private final String key;
    private final String dialect;
    private final int port;

    DatabaseKind(String key, String dialect, int port) {
        this.key = key;
        this.dialect = dialect;
        this.port = port;
    }

    /// The kind of that key.
    public static Optional<DatabaseKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /// What its URLs begin with after `jdbc:`.
    public String key() {
        return key;
    }

    /// The port that its servers listen on unless told otherwise; 0 where there is no server.
    public int port() {
        return port;
    }

    /// What it is called, and how it writes SQL.
    public Dialect dialect() {
        return Dialects.of(dialect).orElseThrow();
    }

    /// Whether a database is a file on this machine, and needs neither host nor user.
    public boolean isFile() {
        return this == SQLITE;
    }

    /// Whether statements that change the schema are part of a transaction, and can be taken back with it.
    public boolean takesSchemaBack() {
        return switch (this) {
            case POSTGRESQL, SQLITE, SQL_SERVER -> true;
            case MYSQL, MARIADB, ORACLE, H2 -> false;
        };
    }

    /// The options that a URL may give. None of them runs code, reads a class or writes a file.
    Set<String> options() {
        return switch (this) {
            case POSTGRESQL ->
                Set.of("sslmode", "sslrootcert", "connectTimeout", "socketTimeout", "tcpKeepAlive", "currentSchema");
            case MYSQL, MARIADB ->
                Set.of("sslMode", "useSsl", "connectTimeout", "socketTimeout", "allowPublicKeyRetrieval", "timezone");
            case SQL_SERVER ->
                Set.of("encrypt", "trustServerCertificate", "hostNameInCertificate", "loginTimeout", "socketTimeout");
            case ORACLE -> Set.of("oracle.net.CONNECT_TIMEOUT", "oracle.jdbc.ReadTimeout");
            case H2 -> Set.of("IFEXISTS", "ACCESS_MODE_DATA");
            case SQLITE -> Set.of();
        };
    }
}
