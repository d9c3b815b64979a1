package keyline.app.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The two families of the program, the first ones of our wishes that this machine has. JavaFX takes one family only,
/// so the choice can't be left to a style sheet.
public record Fonts(String sans, String mono) {

    private static final List<String> SANS = List.of(
            "Inter", "SF Pro Text", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Liberation Sans");
    private static final List<String> MONO = List.of(
            "JetBrains Mono", "SF Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono");

    /// Those of this machine; the toolkit's own where it has none of our wishes.
    public static Fonts installed() {
        Set<String> families = new HashSet<>(Font.getFamilies());
        return new Fonts(first(SANS, families, "System"), first(MONO, families, "Monospaced"));
    }

    private static String first(List<String> wishes, Set<String> families, String otherwise) {
        return wishes.stream().filter(families::contains).findFirst().orElse(otherwise);
    }
}
