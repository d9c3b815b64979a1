package keyline.model.read.drizzle;

/// A file isn't a schema of Drizzle, or more than can be read. The message is a sentence without a point.
public final class WrongDrizzle extends Exception {

    private static final long serialVersionUID = 1;

    WrongDrizzle(String reason) {
        super(reason);
    }
}
