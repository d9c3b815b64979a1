package keyline.app.job;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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

    /// Tells what the result lacks, a sentence; in vain where nobody [listens][#remarking(Consumer)].
    default void remark(String sentence) {}

    /// The same, with somebody who hears what the result lacks.
    ///
    /// @param remarks called on the thread of the work
    default Progress remarking(Consumer<String> remarks) {
        Progress told = this;
        return new Progress() {
            @Override
            public void report(double share, String what) {
                told.report(share, what);
            }

            @Override
            public void remark(String sentence) {
                remarks.accept(sentence);
            }

            @Override
            public boolean isCancelled() {
                return told.isCancelled();
            }

            @Override
            public void onCancel(Runnable action) {
                told.onCancel(action);
            }
        };
    }

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
