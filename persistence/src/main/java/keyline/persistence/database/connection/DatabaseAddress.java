package keyline.persistence.database.connection;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where a database is, and as whom it is read. There is no password in it: an address may be remembered.
///
/// @param host empty for a database in a file
/// @param port 0 for the usual one
/// @param database its name; a service of Oracle; the path of a file
/// @param user empty where the system needs none
/// @param options by the names that the driver gives them
public record DatabaseAddress(
        DatabaseKind kind, String host, int port, String database, String user, Map<String, String> options) {

    public DatabaseAddress {
        options = Map.copyOf(options);
    }

    /// Takes a JDBC URL apart.
    ///
    /// @throws RefusedAddress when it isn't understood, or has a part that isn't allowed
    public static DatabaseAddress read(String url) throws RefusedAddress {
        DatabaseAddress address = AddressReader.read(url);
        Optional<String> fault = address.fault();
        if (fault.isPresent()) {
            throw new RefusedAddress(fault.get());
        }
        return address;
    }

    /// Why no connection can be made to it, in one sentence; nothing when one can be tried.
    public Optional<String> fault() {
        return AddressCheck.fault(this);
    }

    /// The same database as another user.
    public DatabaseAddress withUser(String changed) {
        return new DatabaseAddress(kind, host, port, database, changed, options);
    }

    /// The same database with these options in place of its own: `sslmode=require; connectTimeout=5`. Whether they are
    /// allowed is said by [#fault()].
    public DatabaseAddress withOptions(String text) {
        return new DatabaseAddress(kind, host, port, database, user, AddressReader.options(kind, text, "[;&]"));
    }

    /// Its options as [#withOptions(String)] takes them.
    public String optionText() {
        return sortedOptions().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("; "));
    }

    /// The port that is asked.
    int portOrUsual() {
        return port == 0 ? kind.port() : port;
    }

    /// What people call it: `PostgreSQL shop on db.example.org, user anna`.
    public String text() {
        String where = host.isEmpty() ? "" : " on " + host + (port == 0 || port == kind.port() ? "" : ":" + port);
        String who = user.isEmpty() ? "" : ", user " + user;
        return kind.dialect().displayName() + " " + database + where + who;
    }

    /// The options in the order of their names.
    Map<String, String> sortedOptions() {
        return new TreeMap<>(options);
    }
}
