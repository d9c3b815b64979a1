package keyline.persistence.database.connection;

import java.io.IOException;
import java.sql.SQLException;

/// What a driver complained about, as one line without the password.
final class Trouble {

    private static final int LONGEST = 400;

    private Trouble() {}

    static IOException of(DatabaseAddress address, Password password, SQLException error) {
        // The driver's exception isn't passed on as the cause: a log would show what it says.
        return new IOException(
                "%s: %s".formatted(address.text(), line(password.hiddenIn(String.valueOf(error.getMessage())))));
    }

    static String line(String words) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
