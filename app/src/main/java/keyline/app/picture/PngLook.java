package keyline.app.picture;

import keyline.app.theme.Palette;
import keyline.app.theme.Theme;

/// How a picture of pixels looks.
///
/// @param scale pixels of the picture for one of the diagram
public record PngLook(Theme theme, Ground ground, double scale) {

    /// What stands behind the tables.
    public enum Ground {
        /// The ground of the canvas, without its grid.
        PAINTED,
        /// Nothing: the page shows through on which the picture is put.
        TRANSPARENT
    }

    Palette palette() {
        return Palette.of(theme);
    }
}
