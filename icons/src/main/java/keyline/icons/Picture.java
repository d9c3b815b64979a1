package keyline.icons;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A picture with colours of its own, rendered in the sizes that desktops ask for.
public enum Picture {
    /// Keyline itself: the bar and the crow's foot of a relation, which read as a K.
    APPLICATION,
    /// A file that Keyline writes.
    DOCUMENT;

    /// The sizes in pixels, the smallest first; the pictures are square.
    public static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

    /// Where the PNG of that size is.
    ///
    /// @throws IllegalArgumentException when the size isn't one of [#SIZES]
    public URL png(int size) {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("No picture of " + size + " px; there are " + SIZES);
        }
        String file = name().toLowerCase(Locale.ROOT) + "-" + size + ".png";
        return Objects.requireNonNull(Picture.class.getResource(file), file);
    }
}
