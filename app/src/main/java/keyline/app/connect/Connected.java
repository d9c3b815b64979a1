package keyline.app.connect;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import keyline.app.job.Progress;
import keyline.model.TableId;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.DatabaseConnection;
import keyline.persistence.database.connection.LiveDesign;
import keyline.persistence.database.connection.Password;
import keyline.persistence.read.Input;
import keyline.persistence.read.LiveDatabase;

/// A database that could be connected to, with what it says of itself. A connection is open only while something is
/// read.
///
/// @param server the product that answered, and its version
public record Connected(DatabaseAddress address, Password password, String server, LiveDesign design) {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /// What came of trying to connect.
    sealed interface Outcome {

        /// It worked.
        record Found(Connected connected) implements Outcome {}

        /// It would work.
        ///
        /// @param server the product that answered, and its version
        record Answered(String server) implements Outcome {}

        /// It didn't.
        ///
        /// @param reason a sentence
        record Failed(String reason) implements Outcome {}
    }

    /// Connects, and reads what tables there are. Off the FX thread.
    static Outcome connect(DatabaseAddress address, Password password, Progress progress) {
        return ask(address, password, connection -> {
            progress.onCancel(connection::cancel);
            return new Outcome.Found(new Connected(address, password, connection.server(), connection.design()));
        });
    }

    /// Finds out whether a connection can be made, and reads nothing. Off the FX thread.
    static Outcome test(DatabaseAddress address, Password password) {
        return ask(address, password, connection -> new Outcome.Answered(connection.server()));
    }

    private static Outcome ask(DatabaseAddress address, Password password, Question question) {
        try (DatabaseConnection connection = DatabaseConnection.toRead(address, password, LIMIT)) {
            return question.ask(connection);
        } catch (IOException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    /// What is asked of an open connection.
    private interface Question {
        Outcome ask(DatabaseConnection connection) throws IOException;
    }

    /// Reads these tables, with so many rows of each and their parents. Off the FX thread.
    public Input read(Set<TableId> tables, int rows, Progress progress) throws IOException {
        try (DatabaseConnection connection = DatabaseConnection.toRead(address, password, LIMIT)) {
            progress.onCancel(connection::cancel);
            progress.report(-1, address.database());
            return LiveDatabase.read(connection, design, tables, rows);
        }
    }
}
