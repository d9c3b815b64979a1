package keyline.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of a theme for code that paints by itself: the same tokens that the style sheets use.
public record Palette(
        Color canvas,
        Color grid,
        Color surface,
        Color surfaceRaised,
        Color border,
        Color text,
        Color textMuted,
        Color line,
        Color accent,
        Color accentSoft,
        Color onAccent,
        Color key,
        Color pending,
        Color pendingText,
        Color pendingSoft,
        Color error,
        Color errorSoft,
        Color valid,
        Color shadow) {

    private static final Pattern TOKEN = Pattern.compile("-k-([a-z-]+):\\s*(#[0-9A-Fa-f]+);");

    /// The palette of a theme, read from `tokens.css`.
    public static Palette of(Theme theme) {
        Map<String, Color> colours = read(theme);
        return new Palette(
                colour(colours, "canvas"),
                colour(colours, "grid"),
                colour(colours, "surface"),
                colour(colours, "surface-raised"),
                colour(colours, "border"),
                colour(colours, "text"),
                colour(colours, "text-muted"),
                colour(colours, "line"),
                colour(colours, "accent"),
                colour(colours, "accent-soft"),
                colour(colours, "on-accent"),
                colour(colours, "key"),
                colour(colours, "pending"),
                colour(colours, "pending-text"),
                colour(colours, "pending-soft"),
                colour(colours, "error"),
                colour(colours, "error-soft"),
                colour(colours, "valid"),
                colour(colours, "shadow"));
    }

    private static Color colour(Map<String, Color> colours, String token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalStateException("tokens.css has no -k-" + token);
        }
        return colour;
    }

    private static Map<String, Color> read(Theme theme) {
        String css = source();
        int from = css.indexOf("." + theme.styleClass() + " {");
        Matcher matcher = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, Color> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    private static String source() {
        try (InputStream in = Palette.class.getResourceAsStream("tokens.css")) {
            if (in == null) {
                throw new IllegalStateException("tokens.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
