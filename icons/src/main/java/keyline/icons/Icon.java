package keyline.icons;

/// An icon of the diagram and the panels, on a 16 x 16 grid: lines to stroke and shapes to fill, both in the colour of
/// the text beside it. The sources are the files in `icons/svg/ui`.
public enum Icon {
    /// A table: a header above rows and columns.
    TABLE(
            "M3 2.5H13A1.5 1.5 0 0 1 14.5 4V12A1.5 1.5 0 0 1 13 13.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5Z"
                    + "M1.5 5.5H14.5M1.5 9.5H14.5M6.5 5.5V13.5",
            ""),

    /// A view: an eye.
    VIEW(
            "M1.5 7.5Q4.5 3.5 8 3.5T14.5 7.5Q11.5 11.5 8 11.5T1.5 7.5Z",
            "M8 5.75A1.75 1.75 0 1 1 8 9.25A1.75 1.75 0 1 1 8 5.75Z"),

    /// A column of the primary key: a key.
    PRIMARY_KEY("M4.75 4.25A3.25 3.25 0 1 0 4.75 10.75A3.25 3.25 0 1 0 4.75 4.25ZM8 7.5H14.5V10.5M11.5 7.5V9.5", ""),

    /// A column of a foreign key: the child's dot linked to the parent's ring.
    FOREIGN_KEY(
            "M6 7.5H9.5M12 5A2.5 2.5 0 1 1 12 10A2.5 2.5 0 1 1 12 5Z", "M4 5A2.5 2.5 0 1 1 4 10A2.5 2.5 0 1 1 4 5Z"),

    /// A unique column or constraint: an underlined U.
    UNIQUE("M4.5 2.5V7A3.5 3.5 0 0 0 11.5 7V2.5M3.5 13.5H12.5", ""),

    /// A relation between tables: a line from one to a crow's foot.
    RELATION("M1.5 7.5H14.5M4.5 4.5V10.5M9.5 7.5L14.5 3.5M9.5 7.5L14.5 11.5", ""),

    /// A note: a sheet with its corner turned.
    NOTE(
            "M3.5 2.5H12.5A1 1 0 0 1 13.5 3.5V9.5L9.5 13.5H3.5A1 1 0 0 1 2.5 12.5V3.5A1 1 0 0 1 3.5 2.5Z"
                    + "M13.5 9.5H10.5A1 1 0 0 0 9.5 10.5V13.5M5.5 5.5H10.5M5.5 8.5H7.5",
            ""),

    /// An enum: a list of values.
    ENUM(
            "M6.5 3.5H13.5M6.5 7.5H13.5M6.5 11.5H13.5",
            "M3 2.25A1.25 1.25 0 1 1 3 4.75A1.25 1.25 0 1 1 3 2.25Z"
                    + "M3 6.25A1.25 1.25 0 1 1 3 8.75A1.25 1.25 0 1 1 3 6.25Z"
                    + "M3 10.25A1.25 1.25 0 1 1 3 12.75A1.25 1.25 0 1 1 3 10.25Z"),

    /// An index: the root and the leaves of a tree.
    INDEX("M5.5 2.5H9.5V5.5H5.5ZM1.5 9.5H5.5V12.5H1.5ZM9.5 9.5H13.5V12.5H9.5ZM7.5 5.5V7.5M3.5 9.5V7.5H11.5V9.5", ""),

    /// A check: a shield that lets pass what is right.
    CHECK("M8 1.5L13.5 3.5V7.5C13.5 11 11.2 13.3 8 14.5C4.8 13.3 2.5 11 2.5 7.5V3.5ZM5.5 8L7.5 10L10.5 6", "");

    /// Width and height of the grid that the path data refer to.
    public static final double GRID = 16;

    /// Width of the lines on that grid; their caps and joins are round.
    public static final double STROKE = 1.25;

    private final String lines;
    private final String solid;

    Icon(String lines, String solid) {
        this.lines = lines;
        this.solid = solid;
    }

    /// SVG path data of the lines.
    public String lines() {
        return lines;
    }

    /// SVG path data of the filled shapes; empty for most icons.
    public String solid() {
        return solid;
    }
}
