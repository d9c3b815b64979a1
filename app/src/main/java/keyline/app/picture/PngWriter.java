package keyline.app.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG (ISO 15948), opaque and in eight bits a channel, row by row: a picture of a large diagram need
/// not fit into memory. The desktop module of Java, which could do it too, takes longer to load than all of this to run.
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};
    private static final int CHUNK = 1 << 16;
    private static final byte UP = 2;

    private final DataOutputStream file;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(2 * CHUNK);
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream pixels = new DeflaterOutputStream(packed, deflater, CHUNK);
    private byte[] above;

    /// Begins a picture of that size. `out` stays open.
    PngWriter(OutputStream out, int width, int height) throws IOException {
        file = new DataOutputStream(out);
        file.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(EIGHT_BIT_RGB);
        chunk("IHDR", header.toByteArray());
        above = new byte[3 * width];
    }

    /// Writes the next row.
    ///
    /// @param argb pixels of which the alpha is left out; as many as the picture is wide, from `offset` on
    void row(int[] argb, int offset) throws IOException {
        byte[] row = new byte[above.length];
        for (int x = 0; x < row.length / 3; x++) {
            int pixel = argb[offset + x];
            row[3 * x] = (byte) (pixel >> 16);
            row[3 * x + 1] = (byte) (pixel >> 8);
            row[3 * x + 2] = (byte) pixel;
        }
        byte[] filtered = new byte[row.length + 1];
        filtered[0] = UP;
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        pixels.write(filtered);
        above = row;
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
