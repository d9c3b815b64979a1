package keyline.app.imports;

/// Lets go of what was read when its page is left before anybody has said what becomes of it.
final class Undecided {

    private final Found found;
    private boolean decided;

    Undecided(Found found) {
        this.found = found;
    }

    /// It goes on to somewhere.
    void decide() {
        decided = true;
    }

    /// Its page is gone.
    void left() {
        if (!decided) {
            found.close();
        }
    }
}
