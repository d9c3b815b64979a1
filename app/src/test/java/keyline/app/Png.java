package keyline.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Writes a picture as PNG, without alpha (ISO 15948).
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};

    private Png() {}

    static void write(Image image, OutputStream out) throws IOException {
        DataOutputStream file = new DataOutputStream(out);
        file.write(SIGNATURE);
        chunk(file, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
        chunk(file, "IDAT", pixels(image));
        chunk(file, "IEND", new byte[0]);
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) check.getValue());
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(EIGHT_BIT_RGB);
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PixelReader reader = image.getPixelReader();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < image.getHeight(); y++) {
                out.write(row(reader, y, (int) image.getWidth()));
            }
        }
        return bytes.toByteArray();
    }

    /// One row with its filter byte, none.
    private static byte[] row(PixelReader reader, int y, int width) {
        byte[] row = new byte[1 + 3 * width];
        for (int x = 0; x < width; x++) {
            int argb = reader.getArgb(x, y);
            row[1 + 3 * x] = (byte) (argb >> 16);
            row[2 + 3 * x] = (byte) (argb >> 8);
            row[3 + 3 * x] = (byte) argb;
        }
        return row;
    }
}
