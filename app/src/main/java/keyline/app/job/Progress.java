package keyline.app.job;

/// What the work of a job tells, and is told. Any thread.
public interface Progress {

    /// How much is done.
    ///
    /// @param share from 0 to 1
    /// @param what is being done now, a few words
    void report(double share, String what);

    /// Whether nobody wants the result any more; the work may then end as it likes.
    boolean isCancelled();

    /// Has `action` run when the job is cancelled, such as interrupting a statement.
    void onCancel(Runnable action);
}
