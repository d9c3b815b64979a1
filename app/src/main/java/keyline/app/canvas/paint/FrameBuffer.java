package keyline.app.canvas.paint;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels together with the image as which the toolkit shows them, without copying them first.
final class FrameBuffer {

    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    FrameBuffer(int width, int height) {
        pixels = new Pixels(width, height);
        buffer = new PixelBuffer<>(
                width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Pixels pixels() {
        return pixels;
    }

    /// Whether it is as large as what the camera takes.
    boolean fits(Camera camera) {
        return pixels.width() == camera.across() && pixels.height() == camera.down();
    }

    /// The pixels as they are now. FX thread only.
    Image image() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
