package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keyline.persistence.store.bench.Figure;
import keyline.persistence.store.bench.StoreBench;

/// Measures the sample store beside plain SQLite, in microseconds for each edit.
public final class RowBench implements Benchmark {

    private static final int ROWS = 1_000_000;

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public String help() {
        return "row and design edits over a million rows, beside plain SQLite";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        try {
            Path folder = Files.createTempDirectory("keyline-bench-");
            try {
                StoreBench.run(folder, size.orElse(ROWS), figure -> figures.accept(shown(figure)));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SequencedMap<String, Object> shown(Figure figure) {
        SequencedMap<String, Object> shown = new LinkedHashMap<>();
        shown.put("micros", Math.round(figure.micros() * 10) / 10.0);
        shown.put("reference", Math.round(figure.reference() * 10) / 10.0);
        shown.put("ratio", Math.round(figure.ratio() * 100) / 100.0);
        shown.put("budget", figure.budget());
        shown.put("holds", figure.holds() ? "yes" : "no");
        shown.put("what", "  " + figure.what());
        return shown;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
