package keyline.app.theme;

/// Which theme the user wants.
public enum Appearance {
    /// The one that the desktop has, also when it changes.
    SYSTEM,
    LIGHT,
    DARK
}
