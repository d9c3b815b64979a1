package keyline.app.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Measures frames of a window. A frame lasts from the handling of an input, at the beginning of a pulse of the
/// toolkit, over layout and painting, until the picture has been rendered and copied into the window.
///
/// The toolkit doesn't tell when it has rendered a pulse; but it begins to take over what the next one has changed only
/// then. So each pulse that is measured is followed by one in which nothing but a dot changes, and the frame ends when
/// that one has been taken over: the figures are up to 2 ms larger than the truth, never smaller.
final class Frames {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Rectangle dot = new Rectangle(1, 1, Color.BLACK);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final List<Frame> times = new ArrayList<>();
    private CompletableFuture<List<Frame>> done = new CompletableFuture<>();
    private Phase phase = Phase.REST;
    private long start;
    private long renderer;
    private Work before = new Work(0, 0);

    private enum Phase {
        REST,
        STEP,
        RENDERING,
        OVER
    }

    /// Shows the window that is to be measured, with the dot in its corner. On any other thread than the FX thread.
    ///
    /// @return the frame in which it comes, and the first after it
    List<Frame> firstOf(BenchWindow window) throws InterruptedException, ExecutionException {
        return of(List.of(
                () -> {
                    window.show();
                    dot.setManaged(false);
                    ((Pane) window.stage().getScene().getRoot()).getChildren().add(dot);
                },
                () -> {}));
    }

    /// Does each of these on the FX thread in a frame of its own and gives how long each frame took. On any other
    /// thread.
    List<Frame> of(List<Runnable> work) throws InterruptedException, ExecutionException {
        CompletableFuture<List<Frame>> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            steps.addAll(work);
            times.clear();
            done = result;
            renderer = Work.renderer();
            phase = Phase.STEP;
            timer.start();
        });
        return result.get();
    }

    private void pulse() {
        switch (phase) {
            case STEP -> step();
            case RENDERING -> {
                dot.setFill(Color.BLACK.equals(dot.getFill()) ? Color.WHITE : Color.BLACK);
                phase = Phase.OVER;
                Platform.runLater(() -> Platform.runLater(this::end));
            }
            case OVER, REST -> {}
        }
    }

    private void step() {
        start = System.nanoTime();
        before = Work.now(renderer);
        try {
            steps.remove().run();
            phase = Phase.RENDERING;
        } catch (RuntimeException e) {
            stop();
            done.completeExceptionally(e);
        }
    }

    private void end() {
        Work after = Work.now(renderer);
        times.add(new Frame(
                (System.nanoTime() - start) / NANOS_PER_MILLI,
                (after.handling() - before.handling()) / NANOS_PER_MILLI,
                (after.rendering() - before.rendering()) / NANOS_PER_MILLI));
        phase = Phase.STEP;
        if (steps.isEmpty()) {
            stop();
            done.complete(List.copyOf(times));
        }
    }

    private void stop() {
        steps.clear();
        phase = Phase.REST;
        timer.stop();
    }
}
