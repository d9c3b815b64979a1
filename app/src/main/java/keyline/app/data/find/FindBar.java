package keyline.app.data.find;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.persistence.store.FindQuery.Way;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar in which someone types what to look for. Enter goes to the next row that has it, Shift+Enter to the one before,
/// Escape closes the bar.
public final class FindBar extends HBox {

    private final Finding finding;
    private final TextField text = new TextField();
    private final Label message = Labels.of("", "muted", "small");

    /// A bar that isn't shown yet.
    public FindBar(Finding finding) {
        this.finding = finding;
        getStyleClass().add("find-bar");
        text.setPromptText("Find in all rows");
        text.setAccessibleText("Find in all rows");
        text.setId("find-text");
        text.textProperty().subscribe(() -> {
            message.setText("");
            if (!text.getText().isEmpty()) {
                finding.typed(text.getText());
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren()
                .addAll(
                        text,
                        button(Feather.CHEVRON_UP, "Previous  Shift+Enter", () -> go(Way.PREVIOUS)),
                        button(Feather.CHEVRON_DOWN, "Next  Enter", () -> go(Way.NEXT)),
                        message,
                        button(Feather.X, "Close  Esc", finding::close));
        hide();
    }

    /// What is done with the text.
    public interface Finding {

        /// Looks for it from the row of the cursor on.
        void typed(String text);

        /// Goes on to the next row that has it, or the one before.
        void go(String text, Way way);

        /// Closes the bar.
        void close();
    }

    private static ActionButton button(Feather icon, String hint, Runnable action) {
        ActionButton button = ActionButton.styled("", action, "quiet", "icon").hinted(hint);
        button.setAccessibleText(hint);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go(event.isShiftDown() ? Way.PREVIOUS : Way.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finding.close();
        }
    }

    private void go(Way way) {
        if (!text.getText().isEmpty()) {
            finding.go(text.getText(), way);
        }
    }

    /// Says what came of it.
    public void say(String words) {
        message.setText(words);
    }

    /// Shows the bar and puts the focus into it.
    public void show() {
        setVisible(true);
        setManaged(true);
        text.requestFocus();
        text.selectAll();
    }

    /// Hides the bar.
    public void hide() {
        setVisible(false);
        setManaged(false);
    }
}
