package keyline.app.canvas.paint;

/// A small picture of device pixels.
///
/// @param argb premultiplied, row by row
/// @param left where its upper left pixel stands from the point at which it is put
/// @param top the same downwards
@SuppressWarnings("ArrayRecordComponent") // a picture is a great many numbers, and nobody compares two
record Stamp(int[] argb, int width, int height, int left, int top) {

    private static final int OVERHEAD = 100;

    /// How much memory it takes, together with the key that it is found by.
    long bytes() {
        return OVERHEAD + (long) argb.length * Integer.BYTES;
    }
}
