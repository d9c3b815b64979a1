package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbmlFileTest {

    @TempDir
    private Path folder;

    @Test
    void records_become_typed_rows() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.dbml"), """
            Table users { id int [pk]
              name varchar
              active boolean [default: true]
            }
            records users(id, name) {
              1, 'Ada'
              2, null
            }
            """);

        try (Input input = Inputs.open(List.of(file))) {
            List<List<Value>> rows = new ArrayList<>();
            Table users =
                    input.project().document().schema().tableNamed("users").orElseThrow();
            input.project().rows().forEach(users, rows::add);

            assertThat(input.kind()).isEqualTo("DBML");
            assertThat(rows)
                    .containsExactly(
                            List.of(new Value.Int(1), new Value.Text("Ada"), new Value.Int(1)),
                            List.of(new Value.Int(2), Value.NULL, new Value.Int(1)));
        }
    }

    @Test
    void the_files_of_the_exporter_are_all_read() throws IOException {
        assertThat(refused("dbml-exporter-inputs")).isEmpty();
    }

    @Test
    void of_pydbml_only_the_wrong_ones_are_refused() throws IOException {
        assertThat(refused("pydbml-fixtures"))
                .containsExactly(
                        "wrong_index.dbml can't be read, line 15: table “bookings” has no column “wrong_column”.",
                        "wrong_inline_ref_column.dbml can't be read, line 11: table “ids” has no column"
                                + " “wrong_column”.",
                        "wrong_inline_ref_table.dbml can't be read, line 11: there is no table “wrong_table”.");
    }

    @Test
    void every_fixture_of_the_parser_is_read_or_refused_with_its_line() throws IOException {
        assertThat(refused("dbml-parse-fixtures"))
                .allSatisfy(message -> assertThat(message).matches("\\S+ can't be read, line \\d+: .+\\."))
                .anySatisfy(message -> assertThat(message).contains("duplicate_columns"))
                .noneSatisfy(message -> assertThat(message).contains("general_schema"));
    }

    private static List<String> refused(String name) throws IOException {
        List<String> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Corpus.folder(name))) {
            for (Path file : files.sorted().toList()) {
                try {
                    Inputs.open(List.of(file)).close();
                } catch (UnreadableFile e) {
                    messages.add(e.getMessage());
                }
            }
        }
        return messages;
    }
}
