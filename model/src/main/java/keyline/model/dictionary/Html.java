package keyline.model.dictionary;

import java.io.IOException;
import java.util.regex.Pattern;

/// Writes HTML as it goes. Texts are escaped, whatever they are; tags are our own.
final class Html {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /// Writes markup, which is nobody's text.
    Html raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /// Writes a text.
    Html text(String text) throws IOException {
        out.append(escaped(text));
        return this;
    }

    /// Writes an element with nothing but a text in it.
    ///
    /// @param tag with its attributes, `td class="code"`
    Html element(String tag, String text) throws IOException {
        int space = tag.indexOf(' ');
        return raw("<" + tag + ">").text(text).raw("</" + (space < 0 ? tag : tag.substring(0, space)) + ">");
    }

    /// A link to a section of the page.
    Html link(String id, String text) throws IOException {
        return element("a href=\"#" + escaped(id) + "\"", text);
    }

    Appendable out() {
        return out;
    }

    static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
