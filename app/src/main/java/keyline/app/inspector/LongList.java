package keyline.app.inspector;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.text.Count;

/// Lines of which the first ones are shown, and the rest when they are asked for. Hundreds of lines at once, as for the
/// hub of a large schema, would hold up the drag that begins with its selection.
final class LongList {

    private static final int FIRST = 24;

    private final String things;
    private final VBox node = new VBox();
    private List<Supplier<Node>> lines = List.of();
    private boolean whole;

    /// A list without lines.
    ///
    /// @param things what they are, in the plural
    LongList(String things) {
        this.things = things;
        node.getStyleClass().add("line-list");
    }

    VBox node() {
        return node;
    }

    void show(List<Supplier<Node>> all) {
        lines = all;
        fill();
    }

    private void fill() {
        int shown = whole ? lines.size() : Math.min(FIRST, lines.size());
        node.getChildren()
                .setAll(lines.subList(0, shown).stream().map(Supplier::get).toList());
        if (shown < lines.size()) {
            String all = "Show all %s %s".formatted(Count.number(lines.size()), things);
            node.getChildren().add(ActionButton.styled(all, this::open, "link"));
        }
    }

    /// The first of the lines that come gets the focus, as the button that had it goes.
    private void open() {
        whole = true;
        fill();
        node.getChildren().get(FIRST).requestFocus();
    }
}
