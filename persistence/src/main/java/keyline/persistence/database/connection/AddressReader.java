package keyline.persistence.database.connection;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes JDBC URLs apart. What is allowed in the parts is [AddressCheck]'s affair; messages never repeat a whole URL,
/// which may hold a password.
final class AddressReader {

    private static final String SERVER = "//(?<host>\\[[^\\]]*\\]|[^/:;?\\\\]*)(?::(?<port>\\d{1,5}))?";
    private static final Pattern BY_SLASH = Pattern.compile(SERVER + "(?:/(?<database>[^?]*))?(?:\\?(?<options>.*))?");
    private static final Pattern SQL_SERVER = Pattern.compile(SERVER + "(?<database>)/?(?:;(?<options>.*))?");
    private static final Pattern ORACLE = Pattern.compile(
            "thin:@(?://)?(?<host>[^/:?@()]+)(?::(?<port>\\d{1,5}))?/(?<database>[^?]*)(?:\\?(?<options>.*))?");
    private static final Pattern H2_SERVER =
            Pattern.compile("tcp:" + SERVER + "/(?<database>[^;]*)(?:;(?<options>.*))?");
    private static final Pattern H2_LOCAL = Pattern.compile("(?:file:)?(?<database>[^;]*)(?:;(?<options>.*))?");
    private static final Pattern FILE = Pattern.compile("(?<database>.*)");

    private AddressReader() {}

    static DatabaseAddress read(String url) throws RefusedAddress {
        String rest = after("jdbc:", url);
        int colon = rest.indexOf(':');
        DatabaseKind kind = DatabaseKind.of(colon < 0 ? "" : rest.substring(0, colon))
                .orElseThrow(() -> new RefusedAddress("Keyline connects to jdbc:postgresql:, jdbc:mysql:, "
                        + "jdbc:mariadb:, jdbc:sqlite:, jdbc:sqlserver:, jdbc:oracle: and jdbc:h2: only."));
        return address(kind, rest.substring(colon + 1));
    }

    private static String after(String start, String url) throws RefusedAddress {
        if (!url.startsWith(start)) {
            throw new RefusedAddress("The address of a database begins with jdbc:.");
        }
        return url.substring(start.length());
    }

    private static DatabaseAddress address(DatabaseKind kind, String rest) throws RefusedAddress {
        Matcher parts = pattern(kind, rest).matcher(rest);
        if (!parts.matches()) {
            throw new RefusedAddress("The address isn't understood; it is written " + form(kind) + ".");
        }
        Map<String, String> options = options(kind, part(parts, "options"), separator(kind));
        String database = take(options, "databaseName", "database").orElse(part(parts, "database"));
        String user = take(options, "user", "USER").orElse("");
        String port = part(parts, "port");
        return new DatabaseAddress(
                kind, part(parts, "host"), port.isEmpty() ? 0 : Integer.parseInt(port), database, user, options);
    }

    private static Pattern pattern(DatabaseKind kind, String rest) {
        return switch (kind) {
            case POSTGRESQL, MYSQL, MARIADB -> BY_SLASH;
            case SQL_SERVER -> SQL_SERVER;
            case ORACLE -> ORACLE;
            case H2 -> rest.startsWith("tcp:") ? H2_SERVER : H2_LOCAL;
            case SQLITE -> FILE;
        };
    }

    private static String form(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL, MYSQL, MARIADB -> "jdbc:%s://HOST[:PORT]/DATABASE".formatted(kind.key());
            case SQL_SERVER -> "jdbc:sqlserver://HOST[:PORT];databaseName=DATABASE";
            case ORACLE -> "jdbc:oracle:thin:@//HOST[:PORT]/SERVICE";
            case H2 -> "jdbc:h2:tcp://HOST[:PORT]/PATH or jdbc:h2:PATH";
            case SQLITE -> "jdbc:sqlite:PATH";
        };
    }

    private static String part(Matcher parts, String name) {
        return parts.namedGroups().containsKey(name) && parts.group(name) != null ? parts.group(name) : "";
    }

    /// SQL Server and H2 set options apart with semicolons, the others as web addresses do.
    private static String separator(DatabaseKind kind) {
        return kind == DatabaseKind.SQL_SERVER || kind == DatabaseKind.H2 ? ";" : "&";
    }

    /// The options of a text, not yet held against those that are allowed.
    ///
    /// @param separator a regular expression for what stands between them
    static Map<String, String> options(DatabaseKind kind, String text, String separator) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : text.split(separator, -1)) {
            int equals = option.indexOf('=');
            if (!option.isBlank()) {
                String name = equals < 0 ? option : option.substring(0, equals);
                options.put(
                        known(kind, name.strip()),
                        equals < 0 ? "" : option.substring(equals + 1).strip());
            }
        }
        return options;
    }

    /// Drivers that don't care for case are told an option in one way only.
    private static String known(DatabaseKind kind, String name) {
        return kind.options().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> take(Map<String, String> options, String... names) {
        Optional<String> taken = Optional.empty();
        for (String name : names) {
            taken = taken.or(() -> Optional.ofNullable(options.remove(name)));
        }
        return taken;
    }
}
