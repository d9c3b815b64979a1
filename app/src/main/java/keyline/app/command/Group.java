package keyline.app.command;

/// The menu under which a command stands.
public enum Group {
    FILE("File"),
    EDIT("Edit"),
    VIEW("View"),
    GO("Go"),
    INSERT("Insert"),
    ARRANGE("Arrange"),
    DIAGRAM("Diagram"),
    HELP("Help");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /// What the menu is called.
    public String title() {
        return title;
    }
}
