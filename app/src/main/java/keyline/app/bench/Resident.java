package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory that the program has of the machine.
final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path MARKS = Path.of("/proc/self/clear_refs");
    private static final String FORGET_PEAK = "5";
    private static final String NOW = "VmRSS:";
    private static final String PEAK = "VmHWM:";
    private static final long KILO = 1024;

    private Resident() {}

    /// So many megabytes after everything that nothing refers to has been thrown away: resident memory on Linux, what
    /// the heap takes elsewhere.
    static long megabytes() {
        System.gc();
        try {
            return Files.exists(STATUS) ? ofLinux(NOW) : Runtime.getRuntime().totalMemory() / KILO / KILO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Looks for the peak from now on.
    static void forgetPeak() {
        try {
            if (Files.isWritable(MARKS)) {
                Files.writeString(MARKS, FORGET_PEAK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The most that it had, with what nothing refers to any more; as much as it has now where that isn't known.
    static long peak() {
        try {
            return Files.exists(STATUS) ? ofLinux(PEAK) : megabytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ofLinux(String key) throws IOException {
        String line = Files.readAllLines(STATUS).stream()
                .filter(each -> each.startsWith(key))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / KILO;
    }
}
