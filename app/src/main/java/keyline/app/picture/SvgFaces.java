package keyline.app.picture;

import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Faces;

/// The faces of texts as classes of a style sheet.
record SvgFaces(Faces faces) {

    /// The class of a face.
    static String name(Face face) {
        return switch (face) {
            case NAME -> "k-name";
            case COLUMN -> "k-column";
            case KEY_COLUMN -> "k-key";
            case TYPE -> "k-type";
            case COUNT -> "k-count";
            case MARK -> "k-mark";
            case HINT -> "k-hint";
            case EMPHASIS -> "k-emphasis";
            case CODE -> "k-code";
            case FAR_NAME -> "k-far";
        };
    }

    /// The rules of all faces. Other machines have other fonts, so each rule ends in a family that all have.
    String rules() {
        StringBuilder rules = new StringBuilder();
        for (Face face : Face.values()) {
            String generic = face.family() == Face.Family.MONO ? "monospace" : "sans-serif";
            String style = switch (face.style()) {
                case PLAIN -> "";
                case STRONG -> "600 ";
                case ITALIC -> "italic ";
            };
            String family = faces.family(face).replaceAll("[^\\p{L}\\p{N} -]", "");
            rules.append("svg.diagram .%s{font:%s%spx '%s',%s}\n"
                    .formatted(name(face), style, SvgNumber.of(face.size()), family, generic));
        }
        return rules.toString();
    }
}
