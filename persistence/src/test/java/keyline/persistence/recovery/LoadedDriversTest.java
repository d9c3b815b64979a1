package keyline.persistence.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.persistence.ForkedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is loaded before the first step, while a user waits for the window.
class LoadedDriversTest {

    @TempDir
    private Path folder;

    @Test
    void a_store_loads_no_driver_but_its_own() throws Exception {
        Path log = folder.resolve("classes");
        ForkedProgram program = new ForkedProgram(KilledProgram.class, List.of("-Xlog:class+load:file=" + log));
        Process process = program.with(folder.toString()).start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("1");
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains(" org.sqlite.JDBC "))
                .noneMatch(line -> line.matches(".* (oracle|com\\.microsoft|org\\.h2|org\\.mariadb|org\\.postgresql)\\..*"));
    }
}
