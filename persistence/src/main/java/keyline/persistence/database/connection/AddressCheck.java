package keyline.persistence.database.connection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What an address may consist of: whatever a driver could take for an option, another host or a class is refused.
final class AddressCheck {

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[[0-9a-fA-F:.%]+\\]");
    private static final Pattern NAME = Pattern.compile("[^?&;#/\\\\\\p{Cntrl}]*");
    private static final Pattern SERVICE = Pattern.compile("[\\p{L}\\p{N}._$#-]+");
    private static final Pattern FILE = Pattern.compile("(?:[A-Za-z]:)?[^?;:\\p{Cntrl}]+");
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}_.,:/\\\\ +-]*");

    private AddressCheck() {}

    static Optional<String> fault(DatabaseAddress address) {
        return hostFault(address)
                .or(() -> portFault(address))
                .or(() -> databaseFault(address))
                .or(() -> optionFault(address));
    }

    private static Optional<String> hostFault(DatabaseAddress address) {
        boolean local = address.kind() == DatabaseKind.SQLITE || address.kind() == DatabaseKind.H2;
        if (address.host().isEmpty()) {
            return local ? Optional.empty() : Optional.of("The host is missing.");
        }
        if (address.kind().isFile()) {
            return Optional.of("SQLite has no servers: leave the host empty.");
        }
        return address.host().contains("@")
                ? Optional.of("A user and a password don't belong into the address.")
                : Optional.of("\"%s\" can't be the name of one host.".formatted(address.host()))
                        .filter(_ -> !HOST.matcher(address.host()).matches());
    }

    private static Optional<String> portFault(DatabaseAddress address) {
        return address.port() < 0 || address.port() > 65_535
                ? Optional.of("A port is a number from 1 to 65535.")
                : Optional.empty();
    }

    private static Optional<String> databaseFault(DatabaseAddress address) {
        String database = address.database();
        return switch (address.kind()) {
            case SQLITE -> fileFault(database);
            case H2 -> h2Fault(address);
            case ORACLE ->
                SERVICE.matcher(database).matches()
                        ? Optional.empty()
                        : Optional.of("Oracle needs the name of a service: letters, digits and . _ $ # -.");
            case POSTGRESQL, MYSQL, MARIADB, SQL_SERVER -> nameFault(database);
        };
    }

    private static Optional<String> nameFault(String database) {
        if (database.isBlank()) {
            return Optional.of("The name of the database is missing.");
        }
        return NAME.matcher(database).matches()
                ? Optional.empty()
                : Optional.of("The name of a database can't have ? & ; # / or \\ in it.");
    }

    private static Optional<String> fileFault(String path) {
        if (path.isBlank()) {
            return Optional.of("The file of the database is missing.");
        }
        return FILE.matcher(path).matches()
                ? Optional.empty()
                : Optional.of(
                        "A file's path can't have ? ; or : in it: the driver would take what follows for options.");
    }

    /// Its other file systems, such as `zip:` and `classpath:`, are not for people.
    private static Optional<String> h2Fault(DatabaseAddress address) {
        boolean memory = address.host().isEmpty() && address.database().startsWith("mem:");
        return fileFault(memory ? address.database().substring("mem:".length()) : address.database());
    }

    private static Optional<String> optionFault(DatabaseAddress address) {
        for (Map.Entry<String, String> option : address.sortedOptions().entrySet()) {
            if (!address.kind().options().contains(option.getKey())) {
                return Optional.of(refused(address.kind(), option.getKey()));
            }
            if (!VALUE.matcher(option.getValue()).matches()) {
                return Optional.of("The value of the option %s isn't allowed.".formatted(option.getKey()));
            }
        }
        return Optional.empty();
    }

    private static String refused(DatabaseKind kind, String option) {
        if (option.toLowerCase(Locale.ROOT).contains("password")) {
            return "A password doesn't belong into the address: it is asked for, or taken from --password-env.";
        }
        String allowed = String.join(", ", new TreeSet<>(kind.options()));
        return "The option %s isn't passed on to %s; %s."
                .formatted(
                        option, kind.dialect().displayName(), allowed.isEmpty() ? "none is" : "allowed are " + allowed);
    }
}
