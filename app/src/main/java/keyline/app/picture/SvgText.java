package keyline.app.picture;

import java.util.regex.Pattern;

/// Texts in XML: names of tables come from files of strangers.
final class SvgText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\x{D800}-\\x{DFFF}]");

    private SvgText() {}

    /// A text between tags or in an attribute, without what XML forbids.
    static String escaped(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
