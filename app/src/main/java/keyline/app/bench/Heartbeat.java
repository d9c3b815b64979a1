package keyline.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.animation.AnimationTimer;

/// Feels whether the window is frozen: the pauses between the pulses of the toolkit, and how long the FX thread was at
/// work in one of them, which tells the same on a machine that others use too. FX thread only.
final class Heartbeat {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            beat();
        }
    };
    private long beats;
    private long last;
    private long longest;
    private long lastWork;
    private long mostWork;

    /// Begins to feel.
    void start() {
        beats = 0;
        longest = 0;
        mostWork = 0;
        last = System.nanoTime();
        lastWork = THREADS.getCurrentThreadCpuTime();
        timer.start();
    }

    private void beat() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
        long work = THREADS.getCurrentThreadCpuTime();
        mostWork = Math.max(mostWork, work - lastWork);
        lastWork = work;
        beats++;
    }

    /// Ends it.
    void stop() {
        beat();
        timer.stop();
    }

    /// How many pulses there were.
    long beats() {
        return beats;
    }

    /// The longest pause, in milliseconds.
    double longestMillis() {
        return tenths(longest);
    }

    /// The most that the FX thread was at work between two pulses, in milliseconds.
    double mostWorkMillis() {
        return tenths(mostWork);
    }

    private static double tenths(long nanos) {
        return Math.round(nanos / NANOS_PER_MILLI * 10) / 10.0;
    }
}
