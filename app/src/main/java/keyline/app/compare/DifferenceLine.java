package keyline.app.compare;

/// A line of a list of differences.
sealed interface DifferenceLine {

    /// The difference that it belongs to.
    Difference of();

    /// The first line of a difference.
    record Heading(Difference of) implements DifferenceLine {}

    /// Something in a table.
    record Inside(Difference of, Difference.Line line) implements DifferenceLine {}
}
