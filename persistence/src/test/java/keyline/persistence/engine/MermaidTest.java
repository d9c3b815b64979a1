package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormat;
import keyline.model.code.CodeFormats;
import keyline.model.example.Shop;
import keyline.persistence.engine.NodePackages.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What we write for Mermaid, read by Mermaid's own parser.
@ExtendWith(NodePackages.class)
class MermaidTest {

    private static final int SCHEMAS = 200;

    private final CodeFormat format = CodeFormats.of("mermaid").orElseThrow();

    @Test
    void mermaid_reads_the_diagrams_of_random_schemas_with_odd_names() throws IOException {
        Path folder = NodePackages.folder("mermaid");
        write(folder, "shop", Shop.document().schema());
        for (int seed = 1; seed <= SCHEMAS; seed++) {
            write(folder, "random-" + seed, RandomSchemas.of(seed));
        }
        NodePackages.put("mermaid.mjs", folder);

        assertThat(NodePackages.node(folder, "mermaid.mjs", folder.toString())).isEqualTo(new Outcome(0, ""));
    }

    private void write(Path folder, String name, Schema schema) throws IOException {
        CodeContent content = CodeContent.of(Document.empty().with(schema));
        Files.writeString(
                folder.resolve(name + format.extension()), format.write(content).text());
    }
}
