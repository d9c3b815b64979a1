package keyline.app.picture;

import java.util.Optional;
import keyline.app.theme.Theme;

/// The colours of a picture of shapes.
///
/// @param theme the colours that every viewer shows
/// @param dark the colours for readers who want it dark, where the viewer asks them
public record SvgLook(Theme theme, Optional<Theme> dark) {

    /// A picture in one theme.
    public static SvgLook of(Theme theme) {
        return new SvgLook(theme, Optional.empty());
    }

    /// A picture that is light or dark as its reader's desktop is.
    public static final SvgLook READERS_CHOICE = new SvgLook(Theme.LIGHT, Optional.of(Theme.DARK));
}
