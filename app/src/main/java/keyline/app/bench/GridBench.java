package keyline.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import keyline.app.Selection;

/// Measures the grid of the window over very many rows: whether the window stays awake while they are read from a file
/// and written to one, the frames of scrolling, and how long a line is seen empty after a jump.
public final class GridBench implements Benchmark {

    private static final int ROWS = 1_000_000;
    private static final int JUMPS = 20;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final BenchWindow.Opener opener;

    /// Measures a window that comes from here.
    public GridBench(BenchWindow.Opener opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public String help() {
        return "a million rows in from CSV, scrolled, and out again";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        opener.start();
        Measuring.thenExit(() -> measure(size.orElse(ROWS), figures));
    }

    private void measure(int rows, Consumer<SequencedMap<String, Object>> figures)
            throws IOException, InterruptedException, ExecutionException {
        Frames frames = new Frames();
        Path file = Files.createTempFile("keyline-bench-", ".csv");
        try (TemporaryProject project = TemporaryProject.of(ManyRows.document())) {
            ManyRows.write(file, rows);
            BenchWindow window = opener.open(project.file());
            frames.firstOf(window);
            frames.of(List.of(() -> window.session().select(Selection.of(ManyRows.TABLE)), () -> {}));
            figures.accept(job(
                    "import",
                    rows,
                    window,
                    ".csv-import .primary",
                    () -> window.data().importRows(file)));
            scroll(window, frames, figures);
            figures.accept(job("export", rows, window, ".csv-export .primary", window.data()::exportRows));
            Measuring.ask(() -> {
                window.close();
                return rows;
            });
        } finally {
            Files.delete(file);
        }
    }

    private static void scroll(BenchWindow window, Frames frames, Consumer<SequencedMap<String, Object>> figures)
            throws InterruptedException, ExecutionException {
        GridHand hand = Measuring.ask(() -> new GridHand(window.stage().getScene()));
        filled(hand, () -> {});
        figures.accept(frames("wheel", frames.of(hand.wheel()), filled(hand, () -> {})));
        figures.accept(frames("thumb", frames.of(hand.thumb()), filled(hand, () -> {})));
        List<Frame> ends = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < JUMPS; i++) {
            for (Runnable end : hand.ends()) {
                ends.addAll(frames.of(List.of(end)));
                longest = Math.max(longest, filled(hand, () -> {}));
            }
        }
        figures.accept(frames("Ctrl+End, Ctrl+Home", ends, longest));
        for (int i = 1; i <= JUMPS; i++) {
            longest = Math.max(longest, filled(hand, hand.to(i * 0.37 % 1)));
        }
        figures.accept(line("jump into the middle", "emptyMillis", longest));
    }

    /// Does something and gives how long it takes until no line is empty, in milliseconds.
    private static double filled(GridHand hand, Runnable work) throws InterruptedException, ExecutionException {
        CompletableFuture<Long> end = new CompletableFuture<>();
        long start = System.nanoTime();
        Platform.runLater(() -> {
            work.run();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (hand.isFilled()) {
                        stop();
                        end.complete(System.nanoTime());
                    }
                }
            }.start();
        });
        return tenths((end.get() - start) / NANOS_PER_MILLI);
    }

    /// A job that begins with a sheet whose button is pressed.
    private static SequencedMap<String, Object> job(
            String action, int rows, BenchWindow window, String button, Runnable open)
            throws InterruptedException, ExecutionException {
        Measuring.ask(() -> {
            open.run();
            return action;
        });
        Heartbeat heart = new Heartbeat();
        await(() -> window.stage().getScene().lookup(button) != null);
        long start = System.nanoTime();
        Measuring.ask(() -> {
            heart.start();
            ((Button) window.stage().getScene().lookup(button)).fire();
            return action;
        });
        await(() -> window.jobs().running().isEmpty());
        Measuring.ask(() -> {
            heart.stop();
            return action;
        });
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        SequencedMap<String, Object> line = line(action, "rows", rows);
        line.put("seconds", tenths(seconds));
        line.put("rows/s", Math.round(rows / seconds));
        line.put("pulses", heart.beats());
        line.put("longestPauseMillis", heart.longestMillis());
        line.put("mostWorkMillis", heart.mostWorkMillis());
        return line;
    }

    /// Waits for something, asked at every pulse.
    private static void await(Supplier<Boolean> condition) throws InterruptedException, ExecutionException {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.get()) {
                    stop();
                    end.complete(true);
                }
            }
        }.start());
        end.get();
    }

    private static SequencedMap<String, Object> frames(String action, List<Frame> times, double emptyMillis) {
        double[] whole = times.stream().mapToDouble(Frame::whole).sorted().toArray();
        SequencedMap<String, Object> line = line(action, "frames", whole.length);
        line.put("medianMillis", tenths(whole[whole.length / 2]));
        line.put("p95Millis", tenths(whole[(int) Math.ceil(whole.length * 0.95) - 1]));
        line.put("maxMillis", tenths(whole[whole.length - 1]));
        line.put(
                "handling",
                tenths(times.stream().mapToDouble(Frame::handling).sorted().toArray()[whole.length / 2]));
        line.put("emptyMillis", emptyMillis);
        return line;
    }

    private static SequencedMap<String, Object> line(String action, String name, Object figure) {
        SequencedMap<String, Object> line = new LinkedHashMap<>();
        line.put("action", action);
        line.put(name, figure);
        return line;
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
