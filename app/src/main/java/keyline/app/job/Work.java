package keyline.app.job;

/// What a job does, on a thread of its own.
public interface Work<T> {

    /// Does it.
    ///
    /// @throws Exception when it fails; the message is shown to the user
    T run(Progress progress) throws Exception;
}
