package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Areas, notes and colours of headers that come into the open project with the tables.
class ImportedPartsTest {

    private static final String DBML = """
        Table returns [headercolor: #3498db] {
          id int [pk]
          reason text
        }
        Table refunds {
          id int [pk]
          return_id int [ref: > returns.id]
        }
        TableGroup afterwards [color: #ff8800] {
          returns
          refunds
        }
        Note hint {
          'Ask first.'
        }
        """;

    @TempDir
    Path folder;

    private Product shop() throws IOException {
        return Product.shop(folder, Preferences.DEFAULT);
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("after.dbml"), DBML);
    }

    @Test
    void areas_notes_and_colours_are_reviewed_and_come_in_the_same_step() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.importing(file()).push("Into this project").work();
            assertThat(offered(product)).isEqualTo("Add 1 area, 1 note and 1 colour");
            product.picture("import-parts");
            product.press("#take-changes").work();

            hasAllParts(product);
            Diagram diagram = product.document().firstDiagram();
            before.firstDiagram()
                    .boxes()
                    .keys()
                    .forEach(node -> assertThat(diagram.boxes().get(node))
                            .isEqualTo(before.firstDiagram().boxes().get(node)));
            Area area = diagram.areas().iterator().next();
            Rectangle frame = Rectangle.at(area.at(), area.width(), area.height());
            assertThat(before.firstDiagram().boxes().values()).noneMatch(box -> frame.contains(box.at()));
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(before);
        }
    }

    @Test
    void parts_that_were_left_are_offered_again_and_put_around_what_is_there() throws Exception {
        try (Product product = shop()) {
            Path file = file();
            product.importing(file).push("Into this project").press("#take-parts");
            product.press("#take-changes").work();
            Document without = product.document();
            assertThat(without.firstDiagram().areas()).isEmpty();
            assertThat(without.firstDiagram().notes()).isEmpty();

            product.importing(file).push("Into this project").work();
            assertThat(product.text(".change-header > .label")).isEqualTo("6 removed");
            assertThat(product.text("#take-changes")).isEqualTo("Take 1 area, 1 note and 1 colour");
            product.press("#take-changes").work();
            hasAllParts(product);
            product.importing(file).push("Into this project").work();
            assertThat(product.robot().find("#take-parts", CheckBox.class).isVisible())
                    .isFalse();
            product.push("Cancel").keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(without);
        }
    }

    @Test
    void what_is_pasted_brings_them_along() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.robot().moveTo(product.window().canvas(), 200, 300);
            product.pasting(DBML).work();

            hasAllParts(product);
            product.keys(CONTROL, Z);
            assertThat(product.document()).isEqualTo(before);
        }
    }

    private static String offered(Product product) {
        CheckBox parts = product.robot().find("#take-parts", CheckBox.class);
        return Robot.fx(parts::getText);
    }

    private static void hasAllParts(Product product) {
        Diagram diagram = product.document().firstDiagram();
        TableId returns = product.table("returns").id();
        TableId refunds = product.table("refunds").id();
        assertThat(diagram.areas()).singleElement().satisfies(area -> {
            assertThat(area).extracting(Area::title, Area::colour).containsExactly("afterwards", "#ff8800");
            Rectangle frame = Rectangle.at(area.at(), area.width(), area.height());
            assertThat(frame.contains(diagram.boxes().get(returns).at())).isTrue();
            assertThat(frame.contains(diagram.boxes().get(refunds).at())).isTrue();
        });
        assertThat(diagram.notes()).extracting(Note::text).containsExactly("Ask first.");
        assertThat(diagram.boxes().get(returns).colour()).isEqualTo("#3498db");
        assertThat(diagram.boxes().get(refunds).colour()).isEmpty();
    }
}
