package keyline.app.canvas.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import keyline.app.canvas.figure.Face.Family;

/// Finds fonts on this machine: of each family the first of a list that is there, which on a bare Linux is DejaVu.
/// Nothing is
/// bundled.
public final class Fonts {

    private static final Map<Family, List<String>> WANTED = Map.of(
            Family.SANS, List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans"),
            Family.MONO,
                    List.of("JetBrains Mono", "Cascadia Mono", "Consolas", "SF Mono", "Menlo", "DejaVu Sans Mono"));

    private final Map<Family, String> families = new EnumMap<>(Family.class);

    /// Looks for the fonts.
    public Fonts() {
        Set<String> present = new HashSet<>(Font.getFamilies());
        families.put(Family.SANS, first(Family.SANS, present, "System"));
        families.put(Family.MONO, first(Family.MONO, present, "Monospaced"));
    }

    private static String first(Family family, Set<String> present, String otherwise) {
        return WANTED.getOrDefault(family, List.of()).stream()
                .filter(present::contains)
                .findFirst()
                .orElse(otherwise);
    }

    /// The font of a face at a zoom.
    public Font font(Face face, double zoom) {
        String family = families.getOrDefault(face.family(), "System");
        double size = face.size() * zoom;
        return switch (face.style()) {
            case PLAIN -> Font.font(family, size);
            case STRONG -> strong(family, size);
            case ITALIC -> Font.font(family, FontPosture.ITALIC, size);
        };
    }

    /// Semibold where the family has it as a font of its own, bold otherwise.
    private static Font strong(String family, double size) {
        Font semibold = new Font(family + " SemiBold", size);
        return semibold.getFamily().startsWith(family) ? semibold : Font.font(family, FontWeight.BOLD, size);
    }
}
