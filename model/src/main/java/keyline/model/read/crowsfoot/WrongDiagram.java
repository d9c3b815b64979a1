package keyline.model.read.crowsfoot;

/// A text holds no diagram of tables. The message is a sentence without a point.
public final class WrongDiagram extends Exception {

    private static final long serialVersionUID = 1;

    WrongDiagram(String reason) {
        super(reason);
    }
}
