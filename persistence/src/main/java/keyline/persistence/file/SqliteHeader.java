package keyline.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The first hundred bytes of an SQLite file (sqlite.org/fileformat.html, 1.3), looked at before SQLite is let near it.
///
/// @param length that the file ought to have, in bytes
record SqliteHeader(int applicationId, int userVersion, long length) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGE_COUNT = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /// Reads the header, or nothing when the file is no SQLite file.
    static Optional<SqliteHeader> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SIZE);
            return bytes.length == SIZE && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    ? Optional.of(of(ByteBuffer.wrap(bytes)))
                    : Optional.empty();
        }
    }

    private static SqliteHeader of(ByteBuffer header) {
        int pageSize = header.getShort(PAGE_SIZE) & 0xFFFF;
        long pages = header.getInt(PAGE_COUNT) & 0xFFFF_FFFFL;
        return new SqliteHeader(
                header.getInt(APPLICATION_ID),
                header.getInt(USER_VERSION),
                pages * (pageSize == 1 ? 65_536 : pageSize));
    }
}
