package keyline.model.read.crowsfoot;

/// A line of the text, without the blanks around it.
///
/// @param number from 1
record Line(int number, String text) {

    /// The same line, something of it taken away.
    Line with(String changed) {
        return new Line(number, changed);
    }
}
