package keyline.app.job;

import java.util.Optional;
import java.util.function.Consumer;

/// A line of jobs of which only the newest matters, such as the script of the document at the moment: starting one gives up
/// the one before, whose result never arrives. FX thread only.
public final class Latest<T> {

    private final Jobs jobs;
    private final Consumer<T> result;
    private Optional<Job> current = Optional.empty();

    /// A line of jobs whose results go to `result`.
    public Latest(Jobs jobs, Consumer<T> result) {
        this.jobs = jobs;
        this.result = result;
    }

    /// Starts work in place of what is under way.
    public void start(String title, Work<T> work) {
        cancel();
        current = Optional.of(jobs.start(title, work, result));
    }

    /// Gives up what is under way.
    public void cancel() {
        current.ifPresent(Job::cancel);
        current = Optional.empty();
    }
}
