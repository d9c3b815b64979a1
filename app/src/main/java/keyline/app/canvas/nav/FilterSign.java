package keyline.app.canvas.nav;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.Filter;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.text.Count;

/// Says over the canvas that it doesn't show all tables, and shows them all again. FX thread only.
public final class FilterSign {

    private final Session session;
    private final Label text = new Label();
    private final HBox node;

    /// A sign for the filter of the session.
    public FilterSign(Session session) {
        this.session = session;
        ActionButton all = ActionButton.styled("Show all", () -> session.filter(Optional.empty()), "link");
        all.setId("show-all-tables");
        text.setId("filter-text");
        node = new HBox(text, all);
        node.getStyleClass().add("canvas-sign");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        session.observe(_ -> show());
        show();
    }

    /// The sign, to be laid over the canvas.
    public Region node() {
        return node;
    }

    private void show() {
        node.setVisible(session.filter().isPresent());
        session.filter().ifPresent(filter -> text.setText(words(filter)));
    }

    private String words(Filter filter) {
        int all = session.shown().schema().tables().size();
        int shown = session.diagram().boxes().size();
        return "Only around %s: %s of %s".formatted(filter.about(), Count.number(shown), Count.of(all, "table"));
    }
}
