package keyline.app.canvas.paint;

import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import keyline.app.canvas.paint.Stamps.Stamp;
import keyline.app.theme.Palette;

/// The ground of the canvas with the dots of its grid. It is laid in tiles that hold both, as copying them costs no
/// more than filling the ground does, and the dots are free.
final class Ground {

    private static final double NEAR = 24;
    private static final double FAR = 120;
    private static final double NEAR_FROM = 0.6;
    private static final double FAR_FROM = 0.2;
    private static final int DOTS = 10;
    private static final double SOLID = 0.7;

    private Key made = new Key(Color.TRANSPARENT, Color.TRANSPARENT, NEAR, 1);
    private Stamp tile = tile(made);

    private record Key(Color ground, Color dot, double step, double pixels) {}

    /// Covers all of the sheet, `width` x `height` pixels of the canvas large.
    void paint(Sheet sheet, double width, double height, Palette palette) {
        double zoom = sheet.viewport().zoom();
        if (zoom < FAR_FROM) {
            sheet.graphics().setFill(palette.canvas());
            sheet.graphics().fillRect(0, 0, width, height);
            return;
        }
        double spacing = zoom < NEAR_FROM ? FAR : NEAR;
        double step = spacing * sheet.scale();
        Key key = new Key(palette.canvas(), palette.grid(), step, sheet.pixels());
        if (!key.equals(made)) {
            made = key;
            tile = tile(key);
        }
        lay(sheet, step * DOTS, width * sheet.pixels(), height * sheet.pixels());
    }

    /// Lays tiles from the last one that begins left of and above the sheet.
    private void lay(Sheet sheet, double size, double width, double height) {
        int originX = sheet.x(0);
        int originY = sheet.y(0);
        for (int row = (int) Math.floor(-originY / size) - 1; originY + row * size < height; row++) {
            for (int column = (int) Math.floor(-originX / size) - 1; originX + column * size < width; column++) {
                sheet.put(tile, originX + (int) Math.round(column * size), originY + (int) Math.round(row * size));
            }
        }
    }

    private static Stamp tile(Key key) {
        int size = Math.max(1, (int) Math.ceil(key.step * DOTS));
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, argb(key.ground));
        int dot = argb(key.ground.interpolate(key.dot, SOLID));
        int width = (int) Math.max(2, Math.round(1.8 * key.pixels));
        for (int row = 0; row < DOTS; row++) {
            for (int column = 0; column < DOTS; column++) {
                int at = (int) Math.round(row * key.step) * size + (int) Math.round(column * key.step);
                for (int y = 0; y < width; y++) {
                    Arrays.fill(pixels, at + y * size, at + y * size + width, dot);
                }
            }
        }
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
        return new Stamp(image, 0, 0);
    }

    private static int argb(Color colour) {
        return (int) Math.round(colour.getOpacity() * 255) << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
