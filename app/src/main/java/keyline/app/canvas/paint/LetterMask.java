package keyline.app.canvas.paint;

/// How much of each device pixel a letter, or a text that is laid out as a whole, covers.
///
/// @param coverage from 0 to 255, row by row
/// @param left where its first column stands from the beginning of the letter
/// @param top where its first row stands from the baseline
@SuppressWarnings("ArrayRecordComponent") // a picture is a great many numbers, and nobody compares two
record LetterMask(byte[] coverage, int width, int height, int left, int top) {

    static final LetterMask NOTHING = new LetterMask(new byte[0], 0, 0, 0, 0);
}
