package keyline.app.bench;

/// How long a frame took, in milliseconds.
///
/// @param whole from the input to the picture in the window
/// @param handling what of that the FX thread was at work: input, layout, painting, copying into the window
/// @param rendering what of that the toolkit's renderer was at work
record Frame(double whole, double handling, double rendering) {

    /// How long either thread was at work: what the frame takes where nothing else runs, if nothing is done at once.
    double work() {
        return handling + rendering;
    }
}
