package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.Skipped;

/// A script of SQLite, for tests that write and read it.
record ScriptFile(Path path) {

    Path write(String sql) throws IOException {
        return Files.writeString(path, sql);
    }

    Input open(String sql) throws IOException {
        return Inputs.open(List.of(write(sql)), "sqlite");
    }

    /// Reads what must be read as a whole.
    Document read(String sql) throws IOException {
        try (Input input = open(sql)) {
            assertThat(input.report().skipped()).isEmpty();
            return input.project().document();
        }
    }

    /// Its table `t`.
    Table table(String sql) throws IOException {
        return read(sql).schema().tableNamed("t").orElseThrow();
    }

    /// The rows of its table `t`.
    List<List<Value>> rows(String sql) throws IOException {
        try (Input input = open(sql)) {
            return rows(input, "t");
        }
    }

    static List<List<Value>> rows(Input input, String table) {
        List<List<Value>> rows = new ArrayList<>();
        Document document = input.project().document();
        input.project().rows().forEach(document.schema().tableNamed(table).orElseThrow(), rows::add);
        return rows;
    }

    List<Skipped> skipped(String sql) throws IOException {
        try (Input input = open(sql)) {
            return input.report().skipped();
        }
    }
}
