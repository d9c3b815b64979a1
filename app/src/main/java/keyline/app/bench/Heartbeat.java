package keyline.app.bench;

import javafx.animation.AnimationTimer;

/// Feels whether the window is frozen: the pauses between the pulses of the toolkit. FX thread only.
final class Heartbeat {

    private static final double NANOS_PER_MILLI = 1e6;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            beat();
        }
    };
    private long beats;
    private long last;
    private long longest;

    /// Begins to feel.
    void start() {
        beats = 0;
        longest = 0;
        last = System.nanoTime();
        timer.start();
    }

    private void beat() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
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
        return Math.round(longest / NANOS_PER_MILLI * 10) / 10.0;
    }
}
