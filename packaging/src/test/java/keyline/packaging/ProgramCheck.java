package keyline.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The program as it was packaged, on its module path, where a library that nothing requires is missing; the tests of
/// the modules have all libraries on one path.
class ProgramCheck {

    private static final Path LAUNCHER = Path.of(File.separatorChar == '/' ? "keyline" : "keyline.cmd");
    private static final String TARGETS = "TARGET: ";

    @TempDir
    private Path folder;

    private static Started run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        Started end = Started.of(LAUNCHER, all, arguments);
        assertThat(end.code()).as(end.err()).isZero();
        return end;
    }

    static Stream<String> targets() throws IOException, InterruptedException {
        String list = run(Map.of(), "export", "--help")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(TARGETS))
                .findFirst()
                .orElseThrow();
        return Stream.of(list.substring(TARGETS.length()).split(", ", -1));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void it_exports_without_a_fault_to(String target) throws Exception {
        Path written = folder.resolve("shop");

        Started end = run(Map.of(), "export", "--example", "shop", "--to", target, "-o", written.toString());

        assertThat(written).isNotEmptyFile();
        assertThat(end.err()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_command_that_draws_nothing_starts_no_toolkit() throws Exception {
        Path log = folder.resolve("classes");
        String options = "-Xlog:class+init=info:file=" + log;

        run(Map.of("JDK_JAVA_OPTIONS", options), "export", "--example", "shop", "--to", "postgresql");

        assertThat(log).content().contains("keyline/app/Keyline").doesNotContain("com/sun/javafx/tk/Toolkit");
    }
}
