package keyline.persistence.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file so that it is there as a whole or not at all: under another name in the same folder, forced to the
/// disk, then moved over the old one. A crash at any moment leaves the old file or the new one.
public final class SafeFile {

    private SafeFile() {}

    /// Writes the contents to the file that it is given, which doesn't exist yet.
    public interface Content {

        /// Creates and fills the file.
        void writeTo(Path file) throws IOException;
    }

    /// Writes `target`. Links are followed, and the permissions of a file that exists are kept.
    ///
    /// @throws FileSystemException when it is a folder, with that as its reason
    public static void write(Path target, Content content) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = Optional.ofNullable(real.getParent()).orElse(real);
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(real.toString());
        }
        if (Files.isDirectory(real)) {
            throw new FileSystemException(real.toString(), null, "is a folder");
        }
        Path temporary = folder.resolve(".%s.%08x.tmp"
                .formatted(real.getFileName(), ThreadLocalRandom.current().nextInt()));
        try {
            content.writeTo(temporary);
            keepPermissions(real, temporary);
            force(temporary, Set.of(StandardOpenOption.WRITE));
            Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path existing, Path written) throws IOException {
        var view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view != null && Files.exists(existing)) {
            view.setPermissions(Files.getPosixFilePermissions(existing));
        }
    }

    private static void force(Path file, Set<StandardOpenOption> how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /// The move itself reaches the disk with the folder; Windows can't open one, and needs no such thing.
    private static void forceFolder(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            force(folder, Set.of(StandardOpenOption.READ));
        }
    }
}
