package keyline.persistence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The file of a working store as the operating system sees it: readable by its owner only, and locked, so that two
/// programs never work on the same store. The lock goes with the process, however that ends.
final class StoreFile implements AutoCloseable {

    private final FileChannel channel;

    private StoreFile(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the file unless it exists, and locks it.
    ///
    /// @throws IOException when another program has it, or the disk refuses
    static StoreFile lock(Path file) throws IOException {
        makePrivate(file);
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        makePrivate(lockFile);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IOException("Another window has " + file + " open");
        }
        return new StoreFile(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// SQLite gives the files beside it (WAL, journal) the same permissions.
    private static void makePrivate(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
