package keyline.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import keyline.model.Schema;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.persistence.read.Inputs;

/// Measures the time from the start of the JVM to the first picture of the window with the example in it. Once in a
/// process. Packaging the program runs it to record the start-up cache; so that the first project, the first import and
/// the first export find their classes there, and how often their methods run, all are made at the end.
public final class StartBench implements Benchmark {

    private static final int SCRIPT_TABLES = 100;

    private final BenchWindow.Opener opener;

    /// Measures a window that comes from here.
    public StartBench(BenchWindow.Opener opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String help() {
        return "time to the first picture of the window";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        Measuring.thenExit(() -> {
            figures.accept(start());
            readProject();
            readScript();
            ExportBench.rehearse(SyntheticSchema.laidOut(SCRIPT_TABLES));
        });
    }

    private SequencedMap<String, Object> start() throws IOException, InterruptedException, ExecutionException {
        SequencedMap<String, Object> line = new LinkedHashMap<>();
        BenchWindow window = opener.startWithExample();
        line.put("windowMillis", sinceStart());
        new Frames().firstOf(window);
        line.put("firstPictureMillis", sinceStart());
        line.put("residentMB", Resident.megabytes());
        return line;
    }

    private static void readProject() throws IOException {
        try (TemporaryProject project = TemporaryProject.of(Shop.document())) {
            Inputs.open(List.of(project.file())).close();
        }
    }

    private static void readScript() throws IOException {
        Path script = Files.createTempFile("keyline-bench-", ".sql");
        try {
            Schema schema = SyntheticSchema.of(SCRIPT_TABLES);
            Dialect dialect = Dialects.of("postgresql").orElseThrow();
            Files.writeString(
                    script, Ddl.script(schema, dialect, DdlOptions.DEFAULT).text());
            Inputs.open(List.of(script)).close();
        } finally {
            Files.delete(script);
        }
    }

    private static long sinceStart() {
        long now = System.currentTimeMillis();
        return now - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
