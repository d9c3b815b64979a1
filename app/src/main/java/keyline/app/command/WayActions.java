package keyline.app.command;

/// Going from place to place on the diagram. FX thread only.
public interface WayActions {

    /// The last bookmark; the first is 1.
    int BOOKMARKS = 9;

    /// Remembers what is seen now, as a leap follows.
    void leave();

    /// Goes back to where one was before the last leap.
    void back();

    /// Whether there is a place to go back to.
    boolean hasBack();

    /// Goes again where one came back from.
    void forward();

    /// Whether one came back from somewhere.
    boolean hasForward();

    /// Has the document remember what is seen now under a number, in place of what it was before.
    void mark(int bookmark);

    /// Whether a place was remembered under that number.
    boolean isMarked(int bookmark);

    /// Goes to the place of that number; nothing when there is none.
    void goTo(int bookmark);

    /// What brings one back to what is seen now, leaving no leap behind.
    Runnable wayBack();
}
