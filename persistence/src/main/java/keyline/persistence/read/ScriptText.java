package keyline.persistence.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.Watch;

/// The text of a script in whatever encoding: the byte order mark tells it; without one it is UTF-16 where every other
/// byte at the beginning is zero, UTF-8 where that is possible, and Windows-1252 else.
final class ScriptText {

    private static final int MARK = 0xFEFF;

    /// Latin-1, with quotes, dashes and the euro in places that Latin-1 leaves to control characters.
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private ScriptText() {}

    /// Opens a script.
    static Reader open(Path file) throws IOException {
        return open(file, Watch.NONE);
    }

    /// Opens a script; `watch` is told how much of it is read, and may have the reading given up.
    static Reader open(Path file, Watch watch) throws IOException {
        Charset charset = charset(file);
        InputStream bytes = new WatchedStream(Files.newInputStream(file), Files.size(file), watch);
        Reader reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            if (first == 0xFF && second == 0xFE) {
                return UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return UTF_16BE;
            }
            if (first > 0 && second == 0) {
                return UTF_16LE;
            }
            if (first == 0 && second > 0) {
                return UTF_16BE;
            }
        }
        return isUtf8(file) ? UTF_8 : WESTERN;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
