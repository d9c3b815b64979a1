package keyline.persistence.database.connection;

/// A password: kept in memory, shown nowhere.
public final class Password {

    /// No password, for servers that ask for none.
    public static final Password NONE = new Password("");

    private final String text;

    /// A password as it was typed.
    public Password(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The words of a driver without the password, should they repeat it.
    String hiddenIn(String words) {
        return text.isEmpty() ? words : words.replace(text, "(password)");
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
