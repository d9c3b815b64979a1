package keyline.app.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG (ISO 15948), in eight bits a channel, row by row: a picture of a large diagram need not fit
/// into memory. The desktop module of Java, which could do it too, takes longer to load than all of this to run.
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte UP = 2;

    /// Four times as fast as the usual level, and about as small: what is drawn here is flat or text.
    private static final int FAST = 2;

    private final DataOutputStream file;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(2 * CHUNK);
    private final Deflater deflater = new Deflater(FAST);
    private final DeflaterOutputStream pixels = new DeflaterOutputStream(packed, deflater, CHUNK);
    private final Channels channels;
    private final int width;
    private byte[] above;
    private byte[] row;
    private final byte[] filtered;

    /// What is kept of each pixel.
    enum Channels {
        RGB(3, 2),
        RGBA(4, 6);

        private final int count;
        private final int colourType;

        Channels(int count, int colourType) {
            this.count = count;
            this.colourType = colourType;
        }
    }

    /// Begins a picture of that size. `out` stays open.
    PngWriter(OutputStream out, int width, int height, Channels channels) throws IOException {
        this.width = width;
        this.channels = channels;
        file = new DataOutputStream(out);
        file.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, (byte) channels.colourType, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
        above = new byte[channels.count * width];
        row = new byte[above.length];
        filtered = new byte[above.length + 1];
        filtered[0] = UP;
    }

    /// Writes the next rows.
    ///
    /// @param argb pixels, not multiplied by their alpha
    void rows(int[] argb, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            row(argb, y * width);
        }
    }

    private void row(int[] argb, int offset) throws IOException {
        int at = 0;
        for (int x = 0; x < width; x++) {
            int pixel = argb[offset + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (channels == Channels.RGBA) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        pixels.write(filtered);
        byte[] free = above;
        above = row;
        row = free;
        if (packed.size() >= CHUNK) {
            flush();
        }
    }

    private void flush() throws IOException {
        chunk("IDAT", packed.toByteArray());
        packed.reset();
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) check.getValue());
    }

    /// Ends the picture.
    @Override
    public void close() throws IOException {
        pixels.finish();
        deflater.end();
        flush();
        chunk("IEND", new byte[0]);
        file.flush();
    }
}
