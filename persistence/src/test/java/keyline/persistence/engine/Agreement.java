package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Several engines that are asked the same, for each line of one of the model's expected files: those that can say it
/// give the same answer.
record Agreement(List<Engine> engines) {

    private static final Path EXPECTED =
            Path.of("..", "model", "src", "test", "resources", "keyline", "model", "dialect");

    /// Finds out what an engine answers; nothing where it can't say it.
    interface Asking {
        Optional<?> answer(String sql, Engine engine) throws SQLException;
    }

    /// @param file in which words of dialects stand below each line
    Stream<DynamicTest> onLines(String file, Asking asking) throws IOException {
        return Files.readAllLines(EXPECTED.resolve(file)).stream()
                .filter(line -> !line.startsWith(" "))
                .map(sql -> DynamicTest.dynamicTest(sql, () -> agree(sql, asking)));
    }

    private void agree(String sql, Asking asking) throws SQLException {
        Map<String, Object> answers = new TreeMap<>();
        for (Engine engine : engines) {
            asking.answer(sql, engine)
                    .ifPresent(answer -> answers.put(engine.dialect().key(), answer));
        }
        assertThat(answers).isNotEmpty();
        assertThat(answers.values().stream().distinct()).as(answers.toString()).hasSize(1);
    }
}
