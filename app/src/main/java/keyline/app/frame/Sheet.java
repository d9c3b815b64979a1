package keyline.app.frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import keyline.app.control.ActionButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A page in the place of the canvas, for what needs room now and then: preferences, shortcuts. Escape closes it.
public final class Sheet {

    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane pane = new BorderPane();
    private final Node canvas;
    private Runnable left = () -> {};
    private Runnable escape = this::close;

    /// A sheet that isn't shown yet.
    ///
    /// @param canvas in whose place it comes
    public Sheet(Node canvas) {
        this.canvas = canvas;
        ActionButton close = ActionButton.styled("", () -> escape.run(), "quiet", "icon");
        close.setGraphic(new FontIcon(Feather.X));
        close.hinted("Close  Esc").setId("close-sheet");
        title.getStyleClass().add("heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, close);
        header.getStyleClass().add("sheet-header");
        scroll.setFitToWidth(true);
        pane.getStyleClass().add("sheet");
        pane.setId("sheet"); // VirtualFlow has things of this style class, too
        pane.setTop(header);
        pane.setVisible(false);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                escape.run();
            }
        });
    }

    /// The page.
    public Region node() {
        return pane;
    }

    /// Shows this, in place of what was shown before.
    public void show(String heading, Node content) {
        scroll.setContent(content);
        scroll.setVvalue(0);
        fill(heading, scroll, () -> {});
    }

    /// Shows this at the size of the sheet, in place of what was shown before.
    ///
    /// @param closed runs when something else is shown, or nothing
    public void fill(String heading, Node content, Runnable closed) {
        leave();
        left = closed;
        swap(heading, content, this::close);
        pane.setVisible(true);
        content.requestFocus();
    }

    /// Shows this for a while, in place of what was filled in, which isn't closed by that.
    ///
    /// @param back runs when the user has enough of it; the sheet's own close comes after that
    public void swap(String heading, Node content, Runnable back) {
        escape = back;
        title.setText(heading);
        pane.setCenter(content);
        content.requestFocus();
    }

    private void leave() {
        Runnable leaving = left;
        left = () -> {};
        leaving.run();
    }

    /// Gives the canvas its place back, and the focus.
    public void close() {
        if (pane.isVisible()) {
            pane.setVisible(false);
            canvas.requestFocus();
        }
        leave();
    }
}
