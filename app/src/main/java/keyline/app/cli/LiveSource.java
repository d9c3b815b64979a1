package keyline.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keyline.model.TableId;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.DatabaseConnection;
import keyline.persistence.database.connection.Extent;
import keyline.persistence.database.connection.LiveDesign;
import keyline.persistence.database.connection.Password;
import keyline.persistence.read.Input;
import keyline.persistence.read.LiveDatabase;

/// A live database as the source of a command. Only arguments name one: no file makes the program connect.
final class LiveSource {

    private static final String USER = "--user";
    private static final String PASSWORD_ENV = "--password-env";
    private static final String SCHEMA = "--schema";
    private static final String TABLES = "--tables";
    private static final String ROWS = "--rows";

    /// What says who reads what of its design.
    static final Set<String> OF_DESIGN = Set.of(USER, PASSWORD_ENV, SCHEMA, TABLES);

    /// The same, and how many rows.
    static final Set<String> OPTIONS = Set.of(USER, PASSWORD_ENV, SCHEMA, TABLES, ROWS);

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int MOST_ROWS = 1_000_000;

    private LiveSource() {}

    /// The address, nothing when no database is asked for.
    static Optional<String> url(Arguments arguments) throws WrongUsage {
        List<String> urls = Stream.concat(
                        arguments.databases().stream(),
                        arguments.find(Source.FROM).stream().filter(from -> from.startsWith(Arguments.JDBC)))
                .toList();
        if (urls.size() > 1 || (!urls.isEmpty() && !arguments.files().isEmpty())) {
            throw new WrongUsage("a live database must be read alone");
        }
        if (urls.isEmpty()) {
            refuseOptions(arguments);
        }
        return urls.stream().findFirst();
    }

    /// Refuses what is said about a live database where none is read.
    static void refuseOptions(Arguments arguments) throws WrongUsage {
        Optional<String> astray = new TreeSet<>(OPTIONS)
                .stream().filter(option -> arguments.find(option).isPresent()).findFirst();
        if (astray.isPresent()) {
            throw new WrongUsage(astray.get() + " is for live databases");
        }
    }

    /// Reads the database.
    ///
    /// @throws IOException when there is no connection, or it can't be read; the message is one line
    static Input open(String url, Arguments arguments) throws WrongUsage, IOException {
        DatabaseAddress named = DatabaseAddress.read(url);
        DatabaseAddress address = arguments.find(USER).map(named::withUser).orElse(named);
        int rows = rows(arguments);
        Extent extent = new Extent(list(arguments, SCHEMA), list(arguments, TABLES));
        try (DatabaseConnection connection = DatabaseConnection.toRead(address, password(address, arguments), LIMIT)) {
            LiveDesign design = connection.design();
            Set<TableId> tables = extent.tables(design);
            if (tables.isEmpty() && !extent.equals(Extent.ALL)) {
                throw new WrongUsage("no table of the database is so named");
            }
            return LiveDatabase.read(connection, design, tables, rows);
        }
    }

    private static List<String> list(Arguments arguments, String option) {
        List<String> list = new ArrayList<>();
        arguments.find(option).ifPresent(words -> list.addAll(List.of(words.split(",", -1))));
        return list.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static int rows(Arguments arguments) throws WrongUsage {
        String count = arguments.find(ROWS).orElse("0");
        if (!count.matches("\\d{1,7}") || Integer.parseInt(count) > MOST_ROWS) {
            throw new WrongUsage(ROWS + " takes a number up to a million");
        }
        return Integer.parseInt(count);
    }

    /// From the variable that is named, or asked for where there is a user and somebody who could answer.
    private static Password password(DatabaseAddress address, Arguments arguments) throws WrongUsage {
        Optional<String> variable = arguments.find(PASSWORD_ENV);
        if (variable.isPresent()) {
            return new Password(Optional.ofNullable(System.getenv(variable.get()))
                    .orElseThrow(() -> new WrongUsage("there is no variable " + variable.get())));
        }
        if (address.kind().isFile() || address.user().isEmpty()) {
            return Password.NONE;
        }
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .map(terminal -> terminal.readPassword("Password of %s: ", address.user()))
                .map(typed -> new Password(new String(typed)))
                .orElse(Password.NONE);
    }
}
