package keyline.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Read from the sources, for comments don't reach the class files.
class JavadocTest {
    private static final Path MODULES = Path.of("..");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("^public ", Pattern.MULTILINE);
    private static final Pattern DESCRIBED_TYPE = Pattern.compile("^///.*\n(@.*\n)*public ", Pattern.MULTILINE);

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        assertThat(sourcesWithPublicTypes())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Files.readString(source)).containsPattern(DESCRIBED_TYPE));
    }

    private static List<Path> sourcesWithPublicTypes() throws IOException {
        try (Stream<Path> files = Files.find(MODULES, Integer.MAX_VALUE, (path, _) -> isSource(path))) {
            return files.filter(JavadocTest::hasPublicType).toList();
        }
    }

    private static boolean isSource(Path path) {
        return path.toString().endsWith(".java")
                && path.toString().replace(File.separatorChar, '/').contains("/src/main/java/");
    }

    private static boolean hasPublicType(Path source) {
        try {
            return PUBLIC_TYPE.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
