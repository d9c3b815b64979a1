package keyline.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
    private static final Path SOURCES = Path.of("svg/ui");

    @ParameterizedTest
    @EnumSource
    void every_icon_is_drawn_as_its_source(Icon icon) throws IOException {
        String file = icon.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        assertThat(Files.readString(SOURCES.resolve(file))).isEqualTo(svg(icon));
    }

    @Test
    void every_source_is_an_icon() throws IOException {
        try (var files = Files.list(SOURCES)) {
            assertThat(files).hasSameSizeAs(Icon.values());
        }
    }

    private static String svg(Icon icon) {
        String solid = icon.solid().isEmpty() ? "" : "  <path d=\"%s\" fill=\"#1D2430\"/>\n".formatted(icon.solid());
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
              <path d="%s" fill="none" stroke="#1D2430" stroke-width="%s" stroke-linecap="round" stroke-linejoin="round"/>
            %s</svg>
            """.formatted(icon.lines(), Icon.STROKE, solid);
    }
}
