package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.store.SampleStore;

/// Work that a program left behind.
///
/// @param folder where it is
/// @param project the file that it was opened from or saved to last, nothing for work that was never saved
/// @param time of the last change
/// @param size of its files in bytes
public record Recoverable(Path folder, Optional<Path> project, Instant time, long size) {

    /// Looks at a folder of work. One in which nothing is unsaved is removed.
    ///
    /// @return nothing when another window has it open, or nothing is unsaved
    static Optional<Recoverable> in(Path folder) throws IOException {
        Path store = WorkingStore.file(folder);
        if (isLocked(store)) {
            return Optional.empty();
        }
        if (Files.notExists(store)) {
            removeIfOld(folder);
            return Optional.empty();
        }
        Origin origin = Origin.of(folder);
        Instant time = time(folder);
        long last = lastStep(store);
        Files.setLastModifiedTime(store, FileTime.from(time)); // SQLite has tidied the file up
        if (last == origin.saved()) {
            WorkingStore.remove(folder);
            return Optional.empty();
        }
        return Optional.of(new Recoverable(folder, origin.project(), time, size(folder)));
    }

    /// Another program may just be about to make a store in it.
    private static void removeIfOld(Path folder) throws IOException {
        if (time(folder).isBefore(Instant.now().minus(1, ChronoUnit.DAYS))) {
            WorkingStore.remove(folder);
        }
    }

    private static boolean isLocked(Path store) throws IOException {
        Path lock = store.resolveSibling(store.getFileName() + ".lock");
        if (Files.notExists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    /// The number of the last step that is done; one that no step has when the file can't tell, so that it is offered.
    private static long lastStep(Path store) {
        try (Connection connection = Guarded.left(store)) {
            return SampleStore.lastStep(connection);
        } catch (SQLException _) {
            return Long.MAX_VALUE;
        }
    }

    private static Instant time(Path folder) throws IOException {
        Instant latest = Instant.EPOCH;
        for (Path file : files(folder)) {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            latest = changed.isAfter(latest) ? changed : latest;
        }
        return latest;
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Opens the work as it was at its last finished step, with its history. It blocks until all is read.
    ///
    /// @throws IOException when it is damaged, or another window has it open by now
    public Recovered open() throws IOException {
        return Recovered.open(folder);
    }

    /// Removes the work for good.
    public void discard() throws IOException {
        WorkingStore.remove(folder);
    }
}
