package keyline.app.control;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for several lines that belong to the document. Leaving it and Ctrl+Enter commit what was typed, Escape brings
/// back what the document has.
public final class EditText {

    private final TextArea area = new TextArea();
    private final Consumer<String> commit;
    private String shown = "";

    /// A field.
    ///
    /// @param name for screen readers
    /// @param commit takes a text that differs from the one shown
    public EditText(String name, Consumer<String> commit) {
        this.commit = commit;
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && area.getScene() != null) {
                commit();
            }
        });
    }

    /// This field, with a text in muted colour while it is empty.
    public EditText prompting(String prompt) {
        area.setPromptText(prompt);
        return this;
    }

    /// This field, so many lines high and in the look of these style classes.
    public EditText sized(int lines, String... styleClasses) {
        area.setPrefRowCount(lines);
        area.getStyleClass().addAll(styleClasses);
        return this;
    }

    /// The field.
    public TextArea node() {
        return area;
    }

    /// Shows what the document has, unless someone is typing something else.
    public void show(String value) {
        boolean typing = area.isFocused() && !area.getText().equals(shown);
        shown = value;
        if (!typing && !area.getText().equals(value)) {
            area.setText(value);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(shown)) {
            area.setText(shown);
            event.consume();
        }
    }

    private void commit() {
        String text = area.getText().stripTrailing();
        if (!text.equals(shown)) {
            shown = text;
            commit.accept(text);
        }
    }
}
