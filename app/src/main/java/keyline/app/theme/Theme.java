package keyline.app.theme;

/// Light or dark.
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String styleClass;

    Theme(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class of the scene's root under which the tokens stand in `tokens.css`.
    public String styleClass() {
        return styleClass;
    }
}
