package keyline.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// How long the two threads that make a frame have been at work, in nanoseconds; waiting doesn't count. That tells what
/// a frame costs even on a machine that others use too.
record Work(long handling, long rendering) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String RENDERER = "QuantumRenderer";

    /// The work up to now, asked on the FX thread.
    static Work now(long renderer) {
        return new Work(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadCpuTime(renderer));
    }

    /// The number of the toolkit's renderer.
    static long renderer() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith(RENDERER))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No thread is called " + RENDERER));
    }
}
