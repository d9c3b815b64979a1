package keyline.persistence.database.connection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// What the driver gets: a URL of host, port and database, everything else as properties.
record DriverCall(String url, Properties properties) {

    private static final String SECONDS = "15";
    private static final String MILLISECONDS = "15000";

    static DriverCall of(DatabaseAddress address, Password password) {
        Properties properties = new Properties();
        properties.putAll(fixed(address.kind()));
        properties.putAll(address.options());
        if (address.kind() == DatabaseKind.SQL_SERVER) {
            properties.setProperty("databaseName", address.database());
        }
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password.text());
        }
        return new DriverCall(url(address), properties);
    }

    private static String url(DatabaseAddress address) {
        String server = "//" + address.host() + ":" + address.portOrUsual();
        return switch (address.kind()) {
            case POSTGRESQL ->
                "jdbc:postgresql:%s/%s"
                        .formatted(server, URLEncoder.encode(address.database(), StandardCharsets.UTF_8));
            case MYSQL, MARIADB -> "jdbc:mariadb:%s/%s".formatted(server, address.database());
            case SQL_SERVER -> "jdbc:sqlserver:" + server;
            case ORACLE -> "jdbc:oracle:thin:@%s/%s".formatted(server, address.database());
            case H2 -> h2(address, server);
            case SQLITE -> "jdbc:sqlite:" + file(address.database());
        };
    }

    private static String h2(DatabaseAddress address, String server) {
        if (!address.host().isEmpty()) {
            return "jdbc:h2:tcp:%s/%s".formatted(server, address.database());
        }
        return address.database().startsWith("mem:")
                ? "jdbc:h2:" + address.database()
                : "jdbc:h2:file:" + file(address.database());
    }

    /// An absolute path: what looks like a driver's own word, such as `:resource:`, is a file's name then.
    static Path file(String path) {
        String home = System.getProperty("user.home");
        return Path.of(path.startsWith("~/") ? home + path.substring(1) : path).toAbsolutePath();
    }

    /// Nobody waits for ever; a server gets no files of this machine; no database comes into being by a slip.
    private static Map<String, String> fixed(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                Map.of("connectTimeout", SECONDS, "stringtype", "unspecified", "ApplicationName", "Keyline");
            case MYSQL, MARIADB -> Map.of("connectTimeout", MILLISECONDS, "allowLocalInfile", "false");
            case SQL_SERVER -> Map.of("loginTimeout", SECONDS, "applicationName", "Keyline");
            case ORACLE -> Map.of("oracle.net.CONNECT_TIMEOUT", MILLISECONDS);
            case H2 -> Map.of("IFEXISTS", "TRUE");
            case SQLITE -> Map.of();
        };
    }
}
