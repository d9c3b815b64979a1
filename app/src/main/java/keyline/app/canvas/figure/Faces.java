package keyline.app.canvas.figure;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import keyline.app.theme.Fonts;

/// The fonts in which the faces of the canvas are set.
public final class Faces {

    private final Fonts fonts;

    /// Faces in these families.
    public Faces(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The name of a face's family.
    public String family(Face face) {
        return switch (face.family()) {
            case SANS -> fonts.sans();
            case MONO -> fonts.mono();
        };
    }

    /// The font of a face at a zoom.
    public Font font(Face face, double zoom) {
        return sized(face, face.size() * zoom);
    }

    /// The font of a face in another size, in pixels.
    public Font sized(Face face, double size) {
        String family = family(face);
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
