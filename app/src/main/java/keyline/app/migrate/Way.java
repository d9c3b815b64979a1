package keyline.app.migrate;

/// Which way a migration goes.
enum Way {
    UP("Up", "From the left side to the right one"),
    DOWN("Down", "Back from the right side to the left one");

    private final String label;
    private final String hint;

    Way(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
