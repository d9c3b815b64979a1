package keyline.app.canvas.paint;

import javafx.scene.paint.Color;

/// A small picture that is computed pixel by pixel: each shape tells how much of a pixel it covers. That gives the same
/// crisp picture at every scale, and needs no toolkit.
final class Raster {

    private final int width;
    private final int height;
    private final double[] red;
    private final double[] green;
    private final double[] blue;
    private final double[] alpha;

    /// A transparent picture.
    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        red = new double[width * height];
        green = new double[width * height];
        blue = new double[width * height];
        alpha = new double[width * height];
    }

    /// A shape: how much of the pixel around a point it covers, from 0 to 1.
    interface Shape {
        double coverage(double x, double y);
    }

    /// Paints a shape over what is there.
    void paint(Shape shape, Color colour) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double covered = Math.clamp(shape.coverage(x + 0.5, y + 0.5), 0, 1) * colour.getOpacity();
                if (covered > 0) {
                    blend(y * width + x, colour, covered);
                }
            }
        }
    }

    private void blend(int at, Color colour, double covered) {
        red[at] += (colour.getRed() - red[at]) * covered;
        green[at] += (colour.getGreen() - green[at]) * covered;
        blue[at] += (colour.getBlue() - blue[at]) * covered;
        alpha[at] += (1 - alpha[at]) * covered;
    }

    /// The picture, its upper left pixel so far from the point at which it is put.
    Stamp stamp(int left, int top) {
        int[] argb = new int[width * height];
        for (int at = 0; at < argb.length; at++) {
            argb[at] = part(alpha[at]) << 24 | part(red[at]) << 16 | part(green[at]) << 8 | part(blue[at]);
        }
        return new Stamp(argb, width, height, left, top);
    }

    private static int part(double value) {
        return (int) Math.round(value * 255);
    }

    /// A line with round ends.
    static Shape line(double x1, double y1, double x2, double y2, double half) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = Math.max(dx * dx + dy * dy, 1e-9);
        return (x, y) -> {
            double along = Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
            return half + 0.5 - Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
        };
    }

    /// An upright rectangle, exactly as large as it is.
    static Shape rectangle(double left, double top, double right, double bottom) {
        return (x, y) -> common(x, left, right) * common(y, top, bottom);
    }

    private static double common(double pixel, double low, double high) {
        return Math.max(0, Math.min(pixel + 0.5, high) - Math.max(pixel - 0.5, low));
    }

    /// A circle, empty inside.
    static Shape ring(double centreX, double centreY, double radius, double half) {
        return (x, y) -> half + 0.5 - Math.abs(Math.hypot(x - centreX, y - centreY) - radius);
    }

    /// A filled circle.
    static Shape disc(double centreX, double centreY, double radius) {
        return (x, y) -> radius + 0.5 - Math.hypot(x - centreX, y - centreY);
    }

    /// As much of `shape` as lies in the rectangle.
    static Shape within(Shape rectangle, Shape shape) {
        return (x, y) -> rectangle.coverage(x, y) * Math.clamp(shape.coverage(x, y), 0, 1);
    }
}
