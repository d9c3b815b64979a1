package keyline.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// jpackage can't read our file of options, so that its own list has to say the same.
class OptionsTest {

    @Test
    void java_is_told_the_same_in_the_image_as_by_the_launchers() throws IOException {
        List<String> options = Files.readAllLines(Path.of("java.options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> image = Files.readAllLines(Path.of("pom.xml")).stream()
                .map(String::strip)
                .toList();

        assertThat(options)
                .isNotEmpty()
                .allSatisfy(option -> assertThat(image)
                        .containsSequence(
                                "<argument>--java-options</argument>", "<argument>" + option + "</argument>"));
    }
}
