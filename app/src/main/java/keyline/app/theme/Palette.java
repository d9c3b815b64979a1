package keyline.app.theme;

import java.util.Map;
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

    /// The palette of a theme, read from `tokens.css`.
    public static Palette of(Theme theme) {
        Map<String, String> colours = Tokens.colours(theme);
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

    /// These colours on another ground, which has no grid.
    public Palette onGround(Color ground) {
        return new Palette(
                ground,
                ground,
                surface,
                surfaceRaised,
                border,
                text,
                textMuted,
                line,
                accent,
                accentSoft,
                onAccent,
                key,
                pending,
                pendingText,
                pendingSoft,
                error,
                errorSoft,
                valid,
                shadow);
    }

    private static Color colour(Map<String, String> colours, String token) {
        String colour = colours.get("-k-" + token);
        if (colour == null) {
            throw new IllegalStateException("tokens.css has no -k-" + token);
        }
        return Color.web(colour);
    }
}
