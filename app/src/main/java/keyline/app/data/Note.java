package keyline.app.data;

/// One quiet line in the data panel about what has happened.
record Note(String text, Undoable undoable) {

    /// Whether it can be undone from there.
    enum Undoable {
        NO,
        YES
    }

    static final Note NONE = new Note("", Undoable.NO);

    static Note of(String text) {
        return new Note(text, Undoable.NO);
    }

    static Note undoable(String text) {
        return new Note(text, Undoable.YES);
    }
}
