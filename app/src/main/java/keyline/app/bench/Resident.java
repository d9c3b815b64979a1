package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory that the program has of the machine.
final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String KEY = "VmRSS:";
    private static final long KILO = 1024;

    private Resident() {}

    /// So many megabytes after everything that nothing refers to has been thrown away: resident memory on Linux, what
    /// the heap takes elsewhere.
    static long megabytes() {
        System.gc();
        try {
            return Files.exists(STATUS) ? ofLinux() : Runtime.getRuntime().totalMemory() / KILO / KILO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ofLinux() throws IOException {
        String line = Files.readAllLines(STATUS).stream()
                .filter(each -> each.startsWith(KEY))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / KILO;
    }
}
