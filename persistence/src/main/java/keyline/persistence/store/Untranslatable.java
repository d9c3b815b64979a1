package keyline.persistence.store;

/// Says why an expression of the design can't run in SQLite, in a sentence without its full stop.
final class Untranslatable extends Exception {

    private static final long serialVersionUID = 1;

    Untranslatable(String reason) {
        super(reason);
    }

    /// The sentence.
    String reason() {
        return String.valueOf(getMessage());
    }
}
