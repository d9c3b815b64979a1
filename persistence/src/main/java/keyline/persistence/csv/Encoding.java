package keyline.persistence.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Finds out how the text of a file is encoded: UTF-16 shows itself by its byte order mark, all else has to be UTF-8.
final class Encoding {

    private static final int LOOK = 4_096;

    private Encoding() {}

    /// The text of the stream, without the mark.
    static Reader reader(InputStream bytes, Path file) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(bytes, LOOK);
        byte[] start = stream.readNBytes(LOOK);
        Optional<Mark> mark =
                Arrays.stream(Mark.values()).filter(each -> each.begins(start)).findFirst();
        int skipped = mark.map(each -> each.bytes.length).orElse(0);
        stream.unread(start, skipped, start.length - skipped);
        Charset charset = mark.map(each -> each.charset).orElse(StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.UTF_8) && hasZero(start)) {
            throw new UnreadableCsv(file, "is no text, or UTF-16 without a byte order mark; save it as UTF-8");
        }
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        boolean begins(byte[] start) {
            boolean same = start.length >= bytes.length;
            for (int i = 0; same && i < bytes.length; i++) {
                same = (start[i] & 0xFF) == bytes[i];
            }
            return same;
        }
    }
}
