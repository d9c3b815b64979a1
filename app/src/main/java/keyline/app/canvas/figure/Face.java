package keyline.app.canvas.figure;

/// The kinds of text on the canvas. Sizes are pixels at 100 %.
public enum Face {
    /// The name of a table.
    NAME(13, Family.SANS, Style.STRONG),
    /// The name of a column.
    COLUMN(12, Family.SANS, Style.PLAIN),
    /// The name of a column of the primary key.
    KEY_COLUMN(12, Family.SANS, Style.STRONG),
    /// The type of a column.
    TYPE(11, Family.MONO, Style.PLAIN),
    /// The number of columns beside a table's name, and cardinalities in figures.
    COUNT(11, Family.SANS, Style.PLAIN),
    /// The mark of a unique column, and the count of a pending relation.
    MARK(11, Family.SANS, Style.STRONG),
    /// The SQL of a view.
    HINT(11, Family.SANS, Style.ITALIC),
    /// Emphasised words of a note.
    EMPHASIS(12, Family.SANS, Style.ITALIC),
    /// Code in a note.
    CODE(11.5, Family.MONO, Style.PLAIN),
    /// The name of a table when the diagram is seen from afar.
    FAR_NAME(24, Family.SANS, Style.STRONG);

    private final double size;
    private final Family family;
    private final Style style;

    Face(double size, Family family, Style style) {
        this.size = size;
        this.family = family;
        this.style = style;
    }

    /// The size of the font in pixels at 100 %.
    public double size() {
        return size;
    }

    /// Its family.
    public Family family() {
        return family;
    }

    /// Its style.
    public Style style() {
        return style;
    }

    /// The two families of the program.
    public enum Family {
        SANS,
        MONO
    }

    /// The styles that the canvas uses.
    public enum Style {
        PLAIN,
        STRONG,
        ITALIC
    }
}
