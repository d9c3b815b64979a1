package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.model.example.Shop;

/// Measures the time from the start of the JVM to the first picture of the window with the example in it. What the
/// user waits for is shorter by writing the project that is opened. Once in a process.
public final class StartBench implements Benchmark {

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
        opener.start();
        try (TemporaryProject project = TemporaryProject.of(Shop.document())) {
            BenchWindow window = opener.open(project.file());
            Frames frames = new Frames();
            frames.of(List.of(
                    () -> {
                        window.show();
                        frames.watch(window.canvas());
                    },
                    () -> {}));
            SequencedMap<String, Object> line = new LinkedHashMap<>();
            line.put("firstPictureMillis", sinceStart());
            line.put("residentMB", Resident.megabytes());
            figures.accept(line);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The benchmark broke off: " + e.getCause(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }

    private static long sinceStart() {
        long now = System.currentTimeMillis();
        return now - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
