package keyline.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tokens of `tokens.css`: colours by theme, and sizes that every theme has.
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(-k-[a-z-]+):\\s*([^;]+);");

    private Tokens() {}

    /// The colours of a theme, by token.
    static Map<String, String> colours(Theme theme) {
        return block(theme.styleClass());
    }

    /// Radii, distances and text sizes, by token.
    static Map<String, String> sizes() {
        return block("sizes");
    }

    private static Map<String, String> block(String name) {
        String css = resource("tokens.css");
        int from = css.indexOf("." + name + " {");
        Matcher matcher = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, String> tokens = new LinkedHashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    /// The text of a file beside this class.
    static String resource(String name) {
        try (InputStream in = Tokens.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
