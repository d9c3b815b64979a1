package keyline.model;

import java.util.concurrent.CancellationException;

/// Whoever waits for long work. Called on any thread, by several at once.
public interface Watch {

    /// Nobody waits who could give up.
    Watch NONE = new Watch() {
        @Override
        public void report(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// How much is done, from 0 to 1.
    void report(double share);

    /// Whether nobody wants the result any more.
    boolean isCancelled();

    /// Ends the work when nobody wants it.
    ///
    /// @throws CancellationException then
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("The work was given up");
        }
    }

    /// Watches a part of the work.
    ///
    /// @param from how much of all is done when the part begins
    /// @param to how much when it ends
    default Watch part(double from, double to) {
        Watch whole = this;
        return new Watch() {
            @Override
            public void report(double share) {
                whole.report(from + (to - from) * share);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
