package keyline.model.read.dbml;

/// A text isn't DBML, or contradicts itself. The message is `line 7: ` and a sentence without a point.
public final class WrongDbml extends Exception {

    private static final long serialVersionUID = 1;

    WrongDbml(int line, String reason) {
        super("line %d: %s".formatted(line, reason));
    }
}
