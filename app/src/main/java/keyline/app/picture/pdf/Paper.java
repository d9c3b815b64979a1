package keyline.app.picture.pdf;

import java.util.Arrays;
import java.util.Optional;

/// The sizes of paper. Lengths are points, 72 to the inch.
public enum Paper {
    A4("a4", "A4", 595.28, 841.89),
    A3("a3", "A3", 841.89, 1190.55),
    LETTER("letter", "Letter", 612, 792);

    private final String key;
    private final String displayName;
    private final double width;
    private final double height;

    Paper(String key, String displayName, double width, double height) {
        this.key = key;
        this.displayName = displayName;
        this.width = width;
        this.height = height;
    }

    /// The paper of that key, or nothing.
    public static Optional<Paper> of(String key) {
        return Arrays.stream(values()).filter(paper -> paper.key.equals(key)).findFirst();
    }

    /// The word of the command line: `a4`.
    public String key() {
        return key;
    }

    /// The name that people use.
    public String displayName() {
        return displayName;
    }

    /// The shorter side.
    public double width() {
        return width;
    }

    /// The longer side.
    public double height() {
        return height;
    }
}
