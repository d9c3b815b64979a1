package keyline.app.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field for one line that belongs to the document. Enter and leaving it commit what was typed, Escape brings back what the
/// document has. What can't be taken stays in the field, with the reason below it.
public final class EditField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label error = new Label();
    private final VBox node = new VBox(field, error);
    private final Consumer<String> commit;
    private Function<String, Optional<String>> check = _ -> Optional.empty();
    private String shown = "";

    /// A field.
    ///
    /// @param name for screen readers
    /// @param commit takes a text that differs from the one shown
    public EditField(String name, Consumer<String> commit) {
        this.commit = commit;
        field.setAccessibleText(name);
        error.getStyleClass().addAll("error", "small");
        error.setWrapText(true);
        node.getStyleClass().add("edit-field");
        showError(Optional.empty());
        field.setOnAction(_ -> commit());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /// This field, with a check that gives the reason why a text can't be taken.
    public EditField checked(Function<String, Optional<String>> reason) {
        check = reason;
        return this;
    }

    /// This field, in the look of these style classes.
    public EditField styled(String... styleClasses) {
        field.getStyleClass().addAll(styleClasses);
        return this;
    }

    /// This field, with a text in muted colour while it is empty.
    public EditField prompting(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    /// The field with its error.
    public VBox node() {
        return node;
    }

    /// The field alone.
    public TextField field() {
        return field;
    }

    /// Shows what the document has, unless someone is typing something else.
    public void show(String value) {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        shown = value;
        if (!typing && !field.getText().equals(value)) {
            field.setText(value);
            showError(Optional.empty());
        }
    }

    /// Takes the focus with all text selected.
    public void edit() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            restore();
            event.consume();
        }
    }

    /// A field that was taken out of the window can't commit any more: what it was about may be gone.
    private void leave() {
        if (field.getScene() == null) {
            restore();
        } else {
            commit();
        }
    }

    private void restore() {
        field.setText(shown);
        showError(Optional.empty());
    }

    private void commit() {
        String text = field.getText().strip();
        if (text.equals(shown)) {
            restore();
            return;
        }
        Optional<String> reason = check.apply(text);
        showError(reason);
        if (reason.isEmpty()) {
            shown = text;
            commit.accept(text);
        }
    }

    private void showError(Optional<String> reason) {
        error.setText(reason.orElse(""));
        error.setVisible(reason.isPresent());
        error.setManaged(reason.isPresent());
        field.pseudoClassStateChanged(INVALID, reason.isPresent());
    }
}
