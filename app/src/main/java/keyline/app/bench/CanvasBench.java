package keyline.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.image.WritableImage;
import keyline.app.Selection;
import keyline.app.canvas.scene.Viewport;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.diagram.Point;

/// Measures the whole window while the diagram is moved, zoomed and edited by hand; see [Frames] for what a frame is.
public final class CanvasBench implements Benchmark {

    private static final List<Integer> TABLES = List.of(1_000, 5_000, 10_000);
    private static final String OPENED = "opened";
    private static final int COPIES = 60;

    private final BenchWindow.Opener opener;

    /// Measures windows that come from here.
    public CanvasBench(BenchWindow.Opener opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String help() {
        return "frames of the window over synthetic schemas";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        opener.start();
        List<Integer> cases = size.isPresent() ? List.of(size.getAsInt()) : TABLES;
        Measuring.thenExit(() -> {
            for (int tables : cases) {
                new Case(tables, figures).measure();
            }
        });
    }

    /// The benchmark at one size.
    private final class Case {

        private final int tables;
        private final Consumer<SequencedMap<String, Object>> figures;
        private final Frames frames = new Frames();
        private final TemporaryProject project;
        private final TableId hub;
        private final long empty;

        /// Saves the project. What was needed to make it and isn't given back is part of the memory that is measured.
        Case(int tables, Consumer<SequencedMap<String, Object>> figures) throws IOException {
            this.tables = tables;
            this.figures = figures;
            this.empty = Resident.megabytes();
            Document document = SyntheticSchema.laidOut(tables);
            this.project = TemporaryProject.of(document);
            this.hub = document.schema().tables().stream()
                    .map(table -> table.id())
                    .max(Comparator.comparingInt(
                            table -> document.schema().inbound(table).size()))
                    .orElseThrow();
            Resident.megabytes();
            Resident.forgetPeak();
        }

        void measure() throws IOException, InterruptedException, ExecutionException {
            BenchWindow window = opener.open(project.file());
            List<Frame> first = frames.firstOf(window);
            report("fitted", OPENED, List.of(both(first.getFirst(), first.getLast())));
            report("fitted", "copy", frames.of(Measuring.ask(() -> copies(window))));
            for (String time : List.of("first", "again")) {
                measure(time + ", fitted", window, () -> window.canvas().fit());
                measure(time + ", 100 %", window, () -> showHub(window));
            }
            Measuring.ask(() -> {
                window.close();
                return tables;
            });
            project.close();
        }

        /// The least that a frame of the whole diagram can take: one picture as large as the canvas is copied to it.
        private List<Runnable> copies(BenchWindow window) {
            var shown = window.canvas();
            var target = new javafx.scene.canvas.Canvas(shown.getWidth(), shown.getHeight());
            WritableImage picture = shown.snapshot(null, null);
            List<Runnable> steps = new ArrayList<>();
            steps.add(() -> shown.pin(target, shown.viewport().toWorld(new Point(0, 0))));
            steps.addAll(Collections.nCopies(
                    COPIES, () -> target.getGraphicsContext2D().drawImage(picture, 0, 0)));
            steps.add(() -> shown.remove(target));
            return steps;
        }

        private void showHub(BenchWindow window) {
            var canvas = window.canvas();
            canvas.viewportProperty()
                    .set(Viewport.START.centredOn(canvas.scene().bounds(hub), canvas.getWidth(), canvas.getHeight()));
        }

        private void measure(String view, BenchWindow window, Runnable show)
                throws InterruptedException, ExecutionException {
            Gestures hand = new Gestures(window.canvas());
            double far = Measuring.ask(() -> fitting(window)).zoom();
            frames.of(List.of(show, () -> {}));
            report(view, "pan", frames.of(hand.pan()));
            report(view, "zoom", frames.of(hand.zoom(view.endsWith("fitted") ? 1 / far : far)));
            report(view, "sharp", List.of(sharpened(window)));
            frames.of(List.of(show, () -> {}));
            Point header = Measuring.ask(() ->
                    hand.middle(window.canvas().scene().table(hub).orElseThrow().header()));
            report(view, "hover", frames.of(hand.rest(header)));
            report(view, "drag", frames.of(hand.drag(header)));
            frames.of(List.of(() -> window.session().undo(), () -> {}));
            report(view, "marquee", frames.of(Measuring.ask(hand::marquee)));
            frames.of(List.of(() -> window.session().select(Selection.NONE), () -> {}));
        }

        /// From the last frame of a zoom until nothing of what is seen is stretched or borrowed.
        private Frame sharpened(BenchWindow window) throws InterruptedException, ExecutionException {
            Frame all = new Frame(0, 0, 0);
            while (!Measuring.ask(() -> window.canvas().isSettled())) {
                all = both(all, frames.of(List.of(() -> {})).getFirst());
            }
            return all;
        }

        private Viewport fitting(BenchWindow window) {
            var canvas = window.canvas();
            return Viewport.fitting(canvas.scene().content(), canvas.getWidth(), canvas.getHeight());
        }

        private static Frame both(Frame one, Frame other) {
            return new Frame(
                    one.whole() + other.whole(),
                    one.handling() + other.handling(),
                    one.rendering() + other.rendering());
        }

        private void report(String view, String action, List<Frame> times) {
            double[] whole = sorted(times, Frame::whole);
            SequencedMap<String, Object> line = new LinkedHashMap<>();
            line.put("tables", tables);
            line.put("view", view);
            line.put("action", action);
            line.put("frames", whole.length);
            line.put("medianMillis", median(whole));
            line.put("p95Millis", tenths(percentile(whole)));
            line.put("maxMillis", tenths(whole[whole.length - 1]));
            line.put("handling", median(sorted(times, Frame::handling)));
            line.put("rendering", median(sorted(times, Frame::rendering)));
            line.put("work95", tenths(percentile(sorted(times, Frame::work))));
            line.put("peakMB", Resident.peak() - empty);
            line.put("overEmptyMB", Resident.megabytes() - empty);
            figures.accept(line);
        }

        private static double[] sorted(List<Frame> times, ToDoubleFunction<Frame> part) {
            return times.stream().mapToDouble(part).sorted().toArray();
        }

        private static double median(double[] sorted) {
            return tenths(sorted[sorted.length / 2]);
        }

        private static double percentile(double[] sorted) {
            return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        }

        private static double tenths(double millis) {
            return Math.round(millis * 10) / 10.0;
        }
    }
}
