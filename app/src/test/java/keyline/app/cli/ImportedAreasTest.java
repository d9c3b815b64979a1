package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Sizes;
import keyline.persistence.file.Project;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedAreasTest {

    @TempDir
    private Path folder;

    @Test
    void groups_of_dbml_still_hold_their_tables_and_colours_when_all_is_laid_out() throws IOException {
        String tables = IntStream.range(0, 12)
                .mapToObj("Table t%d [headercolor: #3498db] { id int [pk]\n parent int [ref: > t0.id] }\n"::formatted)
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("t.dbml"), tables + "TableGroup g {\n t1\n t7\n t11\n}\n");
        Path out = folder.resolve("t.keyline");
        PrintStream told = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(Cli.run(List.of("import", file.toString(), "-o", out.toString()), told, told))
                .isZero();
        try (Project project = ProjectFile.read(out)) {
            Diagram diagram = project.document().firstDiagram();
            Rectangle frame = diagram.areas().stream()
                    .map(area -> Rectangle.at(area.at(), area.width(), area.height()))
                    .findFirst()
                    .orElseThrow();
            var standing =
                    Sizes.standing(diagram, Sizes.estimated(project.document().schema()));
            assertThat(standing.values()).filteredOn(frame::contains).hasSize(3);
            assertThat(standing.values()).filteredOn(frame::touches).hasSize(3);
            assertThat(diagram.boxes().values()).allMatch(box -> box.colour().equals("#3498db"));
        }
    }
}
