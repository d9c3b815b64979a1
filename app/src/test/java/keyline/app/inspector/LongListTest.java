package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import keyline.app.picture.Offscreen;
import org.junit.jupiter.api.Test;

class LongListTest {

    private final AtomicInteger made = new AtomicInteger();

    private LongList list(int lines) throws Exception {
        Supplier<Node> line = () -> new Label("line " + made.incrementAndGet());
        return Offscreen.call(() -> {
            LongList list = new LongList("relations");
            list.show(Collections.nCopies(lines, line));
            return list;
        });
    }

    @Test
    void of_many_lines_the_first_are_made_and_the_rest_when_asked_for() throws Exception {
        LongList list = list(263);

        assertThat(made).hasValue(24);
        Button all = (Button) list.node().getChildren().getLast();
        assertThat(all.getText()).isEqualTo("Show all 263 relations");
        Offscreen.call(() -> {
            all.fire();
            return all;
        });
        assertThat(list.node().getChildren()).hasSize(263).doesNotContain(all);
    }

    @Test
    void few_lines_are_shown_at_once() throws Exception {
        assertThat(list(24).node().getChildren()).hasSize(24).hasOnlyElementsOfType(Label.class);
    }
}
