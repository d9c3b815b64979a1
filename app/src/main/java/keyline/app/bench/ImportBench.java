package keyline.app.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.app.bench.ImportStages.Stage;
import keyline.app.job.Later;
import keyline.model.Document;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.read.sql.ReadingTimes;
import keyline.model.read.sql.ScriptDialects;
import keyline.persistence.read.Inputs;

/// Measures the way of a script to a visible, laid-out diagram in a window that is open: from the order to import it to
/// the picture. The stages are those that the window goes through: the script is read, laid out, its lines are routed,
/// the picture is painted; the store and the problems are done beside, and told from the same start. The window has
/// been open for some seconds, in which it got the program used to its work as every window does; each script is
/// imported several times all the same. Building the program runs it to record its start-up cache.
public final class ImportBench implements Benchmark.OfFile {

    private static final List<Integer> TABLES = List.of(1_000, 5_000);
    private static final int RUNS = 3;

    /// As long as somebody takes at least who opens the window to import a file.
    private static final Duration OPEN = Duration.ofSeconds(5);

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final BenchWindow.Opener opener;

    /// Measures a window that comes from here.
    public ImportBench(BenchWindow.Opener opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return "a script, FILE or synthetic ones, to a laid-out diagram in the window";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        inWindow(() -> {
            for (int tables : size.isPresent() ? List.of(size.getAsInt()) : TABLES) {
                Path script = Files.createTempFile("keyline-bench-", ".sql");
                try {
                    write(script, tables);
                    measure(script, figures);
                } finally {
                    Files.delete(script);
                }
            }
        });
    }

    @Override
    public void run(Path file, Consumer<SequencedMap<String, Object>> figures) {
        inWindow(() -> measure(file, figures));
    }

    private void inWindow(Measuring work) {
        opener.start();
        Measuring.thenExit(() -> {
            warmUp();
            work.measure();
        });
    }

    /// Leaves a window open for a while.
    private void warmUp() throws IOException, InterruptedException, ExecutionException {
        try (TemporaryProject empty = TemporaryProject.of(Document.empty())) {
            BenchWindow window = opener.open(empty.file());
            CompletableFuture<Object> done = new CompletableFuture<>();
            Platform.runLater(() -> {
                window.show();
                Later.then(window.warmUp(), done::complete, done::completeExceptionally);
            });
            done.get();
            Thread.sleep(OPEN);
            Platform.runLater(window::close);
        }
    }

    private static void write(Path script, int tables) throws IOException {
        String text = Ddl.script(
                        SyntheticSchema.of(tables), Dialects.of("postgresql").orElseThrow(), DdlOptions.DEFAULT)
                .text();
        Files.writeString(script, "-- PostgreSQL database dump\n" + text);
    }

    private void measure(Path script, Consumer<SequencedMap<String, Object>> figures)
            throws IOException, InterruptedException, ExecutionException {
        for (int run = 1; run <= RUNS; run++) {
            figures.accept(new Way(run).measured(script));
        }
        Optional<String> dialect = Inputs.recognised(script).filter(ScriptDialects.keys()::contains);
        if (dialect.isPresent()) {
            figures.accept(reading(script, dialect.get()));
        }
    }

    /// The reading alone, when it has been done some times.
    private static SequencedMap<String, Object> reading(Path script, String dialect) throws IOException {
        ReadingTimes times = ReadingTimes.of(
                dialect, () -> new InputStreamReader(Files.newInputStream(script), StandardCharsets.UTF_8));
        Duration all = times.split().plus(times.parse()).plus(times.build());
        SequencedMap<String, Object> line = new LinkedHashMap<>();
        line.put("statements", times.statements());
        line.put("readMillis", all.toMillis());
        putShare("split", times.split().toNanos(), all.toNanos(), line);
        putShare("parse", times.parse().toNanos(), all.toNanos(), line);
        putShare("build", times.build().toNanos(), all.toNanos(), line);
        line.put("statements/s", times.statements() * 1_000L / Math.max(1, all.toMillis()));
        return line;
    }

    /// A stage in milliseconds and in percent of the whole.
    private static void putShare(String stage, long nanos, long all, SequencedMap<String, Object> line) {
        line.put(stage, nanos / NANOS_PER_MILLI);
        line.put(stage + "%", Math.round(100.0 * nanos / Math.max(1, all)));
    }

    private static long millis(long from, long to) {
        return (to - from) / NANOS_PER_MILLI;
    }

    /// One import.
    private final class Way {

        private final int run;
        private final Frames frames = new Frames();
        private final CompletableFuture<ImportStages> stages = new CompletableFuture<>();

        Way(int run) {
            this.run = run;
        }

        SequencedMap<String, Object> measured(Path script)
                throws IOException, InterruptedException, ExecutionException {
            try (TemporaryProject empty = TemporaryProject.of(Document.empty())) {
                BenchWindow window = opener.open(empty.file());
                frames.firstOf(window);
                long start = System.nanoTime();
                Platform.runLater(() -> bring(script, window));
                ImportStages told = stages.get();
                told.end(Stage.ROUTE).get();
                frames.of(List.of(() -> {}));
                SequencedMap<String, Object> line = figures(told, start, System.nanoTime());
                line.putFirst(
                        "tables", window.session().document().schema().tables().size());
                Platform.runLater(window::close);
                return line;
            }
        }

        private void bring(Path script, BenchWindow window) {
            stages.complete(new ImportStages(window));
            window.bring(script);
        }

        private SequencedMap<String, Object> figures(ImportStages told, long start, long painted)
                throws InterruptedException, ExecutionException {
            long read = told.end(Stage.READ).get();
            long laidOut = told.end(Stage.LAY_OUT).get();
            long routed = told.end(Stage.ROUTE).get();
            SequencedMap<String, Object> line = new LinkedHashMap<>();
            line.put("run", run);
            line.put("millis", millis(start, painted));
            putShare("read", read - start, painted - start, line);
            putShare("layOut", laidOut - read, painted - start, line);
            putShare("route", routed - laidOut, painted - start, line);
            putShare("picture", painted - routed, painted - start, line);
            line.put("storeAfter", millis(start, told.end(Stage.STORE).get()));
            line.put("problemsAfter", millis(start, told.end(Stage.PROBLEMS).get()));
            return line;
        }
    }
}
