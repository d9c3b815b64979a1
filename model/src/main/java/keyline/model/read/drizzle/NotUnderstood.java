package keyline.model.read.drizzle;

/// A statement, or a part of it, isn't understood. The message is a sentence without a point.
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    NotUnderstood(String reason) {
        super(reason);
    }
}
