package keyline.model.read.csv;

/// A text isn't a table. The message is a sentence without a point.
public final class WrongCsv extends Exception {

    private static final long serialVersionUID = 1;

    WrongCsv(String reason) {
        super(reason);
    }
}
