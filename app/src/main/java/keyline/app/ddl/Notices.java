package keyline.app.ddl;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.model.dialect.Notice;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of what a target can't say, below its script; not there at all when it can say everything.
public final class Notices {

    private final VBox list = new VBox();
    private final ScrollPane node = new ScrollPane(list);

    /// A list of nothing.
    public Notices() {
        list.getStyleClass().add("script-notice-list");
        node.setFitToWidth(true);
        node.getStyleClass().add("script-notices");
        show(List.of());
    }

    /// The list.
    public Node node() {
        return node;
    }

    /// Shows these, in place of those before.
    public void show(List<Notice> notices) {
        list.getChildren().setAll(notices.stream().map(Notices::line).toList());
        node.setVisible(!notices.isEmpty());
        node.setManaged(!notices.isEmpty());
    }

    private static HBox line(Notice notice) {
        Label message = Labels.wrapped(notice.message(), "small", "warning");
        HBox line = Labels.row(message);
        line.getChildren().addFirst(new FontIcon(Feather.ALERT_TRIANGLE));
        line.getStyleClass().add("script-notice");
        return line;
    }
}
