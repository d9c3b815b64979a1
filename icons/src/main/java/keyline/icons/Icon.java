package keyline.icons;

/// An icon on a 16 x 16 grid, drawn as one path that is filled with the even-odd rule.
public enum Icon {
    /// A table: a header over rows.
    TABLE("M2 2H14V14H2ZM3 6V13H13V6Z"),
    /// The key columns of a table.
    KEY("M5 5A3 3 0 1 0 5 11A3 3 0 0 0 7.8 9H11V11H13V9H14V7H7.8A3 3 0 0 0 5 5ZM5 7A1 1 0 1 1 5 9A1 1 0 1 1 5 7Z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// SVG path data in the coordinates of the 16 x 16 grid.
    public String path() {
        return path;
    }
}
