package keyline.app.cli;

/// A command line that makes no sense. The message is one sentence without the point.
final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
