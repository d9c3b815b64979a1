package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.app.Transition.Cause;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.persistence.file.ProjectFile;

/// Measures the way of a script, in the dialect of PostgreSQL, to a visible, laid-out diagram in a window that is open:
/// from the order to import it to the picture after the layout. The stages are those that the window goes through: the
/// script read into a project that is shown, the tables laid out, that picture painted. Nothing is warmed up; each size
/// is measured several times, for the first time pays for loading and compiling the program. Building the program runs
/// it to record its start-up cache.
public final class ImportBench implements Benchmark {

    private static final List<Integer> TABLES = List.of(1_000, 5_000);
    private static final int RUNS = 3;

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
        return "a script to a laid-out diagram in the window";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        opener.start();
        try {
            for (int tables : size.isPresent() ? List.of(size.getAsInt()) : TABLES) {
                Path script = Files.createTempFile("keyline-bench-", ".sql");
                int statements = write(script, tables);
                for (int run = 1; run <= RUNS; run++) {
                    figures.accept(new Way(tables, run, statements).measured(script));
                }
                Files.delete(script);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The benchmark broke off: " + e.getCause(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }

    /// @return how many statements the script has
    private static int write(Path script, int tables) throws IOException {
        String text = Ddl.script(
                        SyntheticSchema.of(tables), Dialects.of("postgresql").orElseThrow(), DdlOptions.DEFAULT)
                .text();
        Files.writeString(script, "-- PostgreSQL database dump\n" + text);
        return (int) text.lines().filter(line -> line.endsWith(";")).count();
    }

    /// One import.
    private final class Way {

        private final int tables;
        private final int run;
        private final int statements;
        private final Frames frames = new Frames();
        private final CompletableFuture<Long> shown = new CompletableFuture<>();
        private final CompletableFuture<Long> laidOut = new CompletableFuture<>();

        Way(int tables, int run, int statements) {
            this.tables = tables;
            this.run = run;
            this.statements = statements;
        }

        SequencedMap<String, Object> measured(Path script)
                throws IOException, InterruptedException, ExecutionException {
            Path empty = Files.createTempFile("keyline-bench-", ".keyline");
            ProjectFile.write(empty, Document.empty(), SampleRows.NONE);
            BenchWindow window = opener.open(empty);
            frames.of(List.of(
                    () -> {
                        window.show();
                        frames.watch(window.stage());
                    },
                    () -> {}));
            long start = System.nanoTime();
            Platform.runLater(() -> bring(script, window));
            laidOut.get();
            frames.of(List.of(() -> {}));
            long end = System.nanoTime();
            Platform.runLater(window::close);
            Files.delete(empty);
            return figures(start, end);
        }

        private void bring(Path script, BenchWindow window) {
            window.session().observe(transition -> {
                if (transition.cause() == Cause.OPENED) {
                    shown.complete(System.nanoTime());
                } else if (transition.cause() == Cause.EDIT) {
                    laidOut.complete(System.nanoTime());
                }
            });
            window.bring(script);
        }

        private SequencedMap<String, Object> figures(long start, long end)
                throws InterruptedException, ExecutionException {
            SequencedMap<String, Object> line = new LinkedHashMap<>();
            line.put("tables", tables);
            line.put("run", run);
            line.put("millis", millis(start, end));
            line.put("read", millis(start, shown.get()));
            line.put("layOut", millis(shown.get(), laidOut.get()));
            line.put("picture", millis(laidOut.get(), end));
            line.put("statements/s", statements * 1_000L / Math.max(1, millis(start, shown.get())));
            return line;
        }

        private static long millis(long from, long to) {
            return (to - from) / 1_000_000;
        }
    }
}
