package keyline.app.theme;

/// The colours that tables and areas can be given, the same in every theme. A document may hold others too.
public enum Tint {
    /// The theme's own.
    NONE("", "No colour"),
    BLUE("#2F6FEB", "Blue"),
    GREEN("#4C9A8A", "Green"),
    PURPLE("#8C6BB1", "Purple"),
    ORANGE("#C27C3B", "Orange"),
    RED("#C0504D", "Red"),
    YELLOW("#B58900", "Yellow"),
    CYAN("#3B8EA5", "Cyan"),
    GREY("#7A8594", "Grey");

    private final String hex;
    private final String title;

    Tint(String hex, String title) {
        this.hex = hex;
        this.title = title;
    }

    /// As the document holds it: `#RRGGBB`, empty for the theme's own.
    public String hex() {
        return hex;
    }

    /// What it is called.
    public String title() {
        return title;
    }
}
