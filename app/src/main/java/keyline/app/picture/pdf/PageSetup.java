package keyline.app.picture.pdf;

import java.util.Optional;

/// On what pages a diagram is laid.
///
/// @param paper nothing for one page as large as the diagram
/// @param scale 1 for the size of the screen at 100 %, over as many pages as that takes; nothing to fit one page
public record PageSetup(Optional<Paper> paper, Orientation orientation, Optional<Double> scale) {

    /// One page as large as the diagram.
    public static final PageSetup OWN_SIZE = new PageSetup(Optional.empty(), Orientation.BEST, Optional.empty());

    /// The largest scale.
    public static final double LARGEST = 4;

    /// The smallest scale.
    public static final double SMALLEST = 0.05;

    /// How the paper is turned.
    public enum Orientation {
        /// As it holds more of the diagram.
        BEST,
        PORTRAIT,
        LANDSCAPE
    }
}
