package keyline.model.read.sql;

/// A statement, or a part of one, can't be read. The message is a sentence without the point.
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    NotUnderstood(String reason) {
        super(reason);
    }

    /// The reason.
    String reason() {
        return String.valueOf(getMessage());
    }
}
