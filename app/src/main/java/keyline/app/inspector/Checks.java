package keyline.app.inspector;

import java.util.Optional;

/// Why a text can't be taken, as one sentence each. What is merely unwise is taken, and a problem then.
final class Checks {

    private Checks() {}

    /// @param thing with its article: "A table"
    static Optional<String> name(String text, String thing) {
        return text.isBlank() ? Optional.of(thing + " needs a name.") : Optional.empty();
    }

    static Optional<String> type(String text) {
        return text.isBlank() ? Optional.of("Type a type, such as int or varchar(40).") : Optional.empty();
    }
}
