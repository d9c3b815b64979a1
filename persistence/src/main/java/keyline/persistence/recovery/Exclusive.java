package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Looking for work that was left behind, and opening some, exclude each other, within the program and among programs:
/// looking takes a lock for a moment that opening needs.
final class Exclusive {

    private static final Object WITHIN_THE_PROGRAM = new Object();

    private Exclusive() {}

    /// What is done alone.
    interface Work<T> {
        T run() throws IOException;
    }

    /// Does `work` alone.
    ///
    /// @param lock the file that all who exclude each other lock
    static <T> T run(Path lock, Work<T> work) throws IOException {
        synchronized (WITHIN_THE_PROGRAM) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                return work.run();
            }
        }
    }
}
