package keyline.model.read.drizzle;

/// How much of a file is read: hostile ones would take the memory or the stack.
final class TsBudget {

    private static final int DEEPEST = 100;
    private static final int MOST = 3_000_000;

    private int depth;
    private int count;

    /// Something begins within something else.
    void open() throws NotUnderstood {
        depth++;
        if (depth > DEEPEST) {
            throw new NotUnderstood("it is nested too deeply");
        }
    }

    /// Something ends.
    void close() {
        depth--;
    }

    /// There is one value more.
    void count() throws NotUnderstood {
        if (count >= MOST) {
            throw new NotUnderstood("the file has too many values to be read further");
        }
        count++;
    }
}
