package keyline.app.job;

import java.util.concurrent.CancellationException;
import keyline.model.Watch;

/// What the work of a job tells, and is told. Any thread.
public interface Progress {

    /// That of work which nobody sees.
    Progress UNSEEN = new Progress() {
        @Override
        public void report(double share, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable action) {}
    };

    /// How much is done.
    ///
    /// @param share from 0 to 1
    /// @param what is being done now, a few words
    void report(double share, String what);

    /// Whether nobody wants the result any more; the work may then end as it likes.
    boolean isCancelled();

    /// Ends work that nobody wants any more.
    ///
    /// @throws CancellationException when it is cancelled
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// Tells of a part of the work, and gives it up with the job.
    ///
    /// @param what is being done meanwhile, a few words
    default Watch doing(String what) {
        return new Watch() {
            @Override
            public void report(double share) {
                Progress.this.report(share, what);
            }

            @Override
            public boolean isCancelled() {
                return Progress.this.isCancelled();
            }
        };
    }

    /// Has `action` run when the job is cancelled, such as interrupting a statement.
    void onCancel(Runnable action);
}
