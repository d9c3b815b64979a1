package keyline.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    private static final Pattern SIZE_OR_FONT = Pattern.compile("-k-(gap|radius|size|font|bar|control|field|row)[a-z-]*");
    private static final Pattern LOOKED_UP = Pattern.compile("-k-[a-z-]+");

    static Stream<Arguments> textOnSurfaces() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(
                        Arguments.of(theme, "text", "surface"),
                        Arguments.of(theme, "text", "surface-raised"),
                        Arguments.of(theme, "text", "hover"),
                        Arguments.of(theme, "text", "accent-soft"),
                        Arguments.of(theme, "text", "selection"),
                        Arguments.of(theme, "text-muted", "surface"),
                        Arguments.of(theme, "text-muted", "surface-raised"),
                        Arguments.of(theme, "text-muted", "accent-soft"),
                        Arguments.of(theme, "text-muted", "canvas"),
                        Arguments.of(theme, "accent", "surface"),
                        Arguments.of(theme, "accent-strong", "accent-soft"),
                        Arguments.of(theme, "on-accent", "accent"),
                        Arguments.of(theme, "pending-text", "surface"),
                        Arguments.of(theme, "pending-text", "pending-soft"),
                        Arguments.of(theme, "error", "surface"),
                        Arguments.of(theme, "error", "error-soft"),
                        Arguments.of(theme, "valid", "surface")));
    }

    @ParameterizedTest
    @MethodSource("textOnSurfaces")
    void text_can_be_read_on_its_surface(Theme theme, String text, String surface) {
        Map<String, String> colours = Tokens.colours(theme);
        Color ink = Color.web(colours.get("-k-" + text));
        Color paper = Color.web(colours.get("-k-" + surface));

        assertThat(contrast(ink, paper)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_size_and_font_of_the_style_sheet_is_filled_in(Theme theme) {
        String css = StyleSheet.css(theme, new Fonts("Sans", "Mono"));

        assertThat(SIZE_OR_FONT.matcher(css).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_colour_that_the_style_sheet_looks_up_is_a_token(Theme theme) {
        String css = StyleSheet.css(theme, new Fonts("Sans", "Mono"));

        assertThat(LOOKED_UP.matcher(css).results().map(found -> found.group()).distinct())
                .isSubsetOf(Tokens.colours(theme).keySet());
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
