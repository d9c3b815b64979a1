package keyline.app.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A list to choose one thing from. What can't be chosen stands in it too, with the reason.
public final class Choice<T> {

    private final ComboBox<Option<T>> box = new ComboBox<>();
    private boolean showing;

    /// A choice.
    ///
    /// @param name for screen readers
    /// @param chosen takes what the user picked
    public Choice(String name, Consumer<T> chosen) {
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new OptionCell<>());
        box.setButtonCell(new OptionCell<>());
        box.setOnAction(_ -> picked(chosen));
    }

    /// The control.
    public ComboBox<Option<T>> node() {
        return box;
    }

    /// This choice, with a text while nothing is chosen.
    public Choice<T> prompting(String prompt) {
        box.setPromptText(prompt);
        return this;
    }

    /// Shows these options and the one that the document has.
    public void show(List<Option<T>> options, Optional<T> value) {
        showing = true;
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        Optional<Option<T>> chosen = options.stream().filter(option -> value.equals(Optional.of(option.value()))).findFirst();
        box.setValue(chosen.orElse(null));
        showing = false;
    }

    /// What is chosen.
    public Optional<T> value() {
        return Optional.ofNullable(box.getValue()).map(Option::value);
    }

    private void picked(Consumer<T> chosen) {
        Option<T> option = box.getValue();
        if (!showing && option != null && option.obstacle().isEmpty()) {
            chosen.accept(option.value());
        }
    }

    /// Something to choose.
    ///
    /// @param obstacle why it can't be chosen
    public record Option<T>(T value, String label, Optional<String> obstacle) {

        /// Something that can be chosen.
        public static <T> Option<T> of(T value, String label) {
            return new Option<>(value, label, Optional.empty());
        }
    }

    private static final class OptionCell<T> extends ListCell<Option<T>> {
        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            if (option == null || empty) {
                setText("");
                setDisable(false);
                return;
            }
            setText(option.obstacle().map(reason -> option.label() + "\n" + reason).orElse(option.label()));
            setDisable(option.obstacle().isPresent());
        }
    }
}
