package keyline.app.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A list to choose one thing from. What can't be chosen stands in it too, with the reason. While it is open, arrow
/// keys go through it; what they stand on is chosen when it closes.
public final class Choice<T> {

    private final ComboBox<Option<T>> box = new ComboBox<>();
    private boolean showing;
    private Optional<T> shown = Optional.empty();
    private Runnable missed = () -> {};

    /// A choice.
    ///
    /// @param name for screen readers
    /// @param chosen takes what the user picked
    public Choice(String name, Consumer<T> chosen) {
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new OptionCell<>(Option::longText));
        box.setButtonCell(new OptionCell<>(Option::label));
        box.setOnAction(_ -> picked(chosen));
        box.setOnHidden(_ -> closed(chosen));
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

    /// Shows these options and the one that the document has; when the list is open, once it closes.
    public void show(List<Option<T>> options, Optional<T> value) {
        if (box.isShowing()) {
            missed = () -> show(options, value);
            return;
        }
        shown = value;
        showing = true;
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        Optional<Option<T>> chosen = options.stream()
                .filter(option -> value.equals(Optional.of(option.value())))
                .findFirst();
        box.setValue(chosen.orElse(null));
        showing = false;
    }

    /// Shows the option that the document has; the others are looked for only when the list is opened, for there may be
    /// thousands.
    public void show(Option<T> chosen, Supplier<List<Option<T>>> options) {
        show(List.of(chosen), Optional.of(chosen.value()));
        box.setOnShowing(_ -> show(options.get(), Optional.of(chosen.value())));
    }

    /// What is chosen.
    public Optional<T> value() {
        return Optional.ofNullable(box.getValue())
                .filter(option -> option.obstacle().isEmpty())
                .map(Option::value);
    }

    /// The arrow keys reach what can't be chosen too; there is nothing to be done with it then.
    private void picked(Consumer<T> chosen) {
        if (!showing && !box.isShowing()) {
            value().ifPresent(chosen);
        }
    }

    private void closed(Consumer<T> chosen) {
        Optional<T> value = value();
        Runnable refresh = missed;
        missed = () -> {};
        if (value.isPresent() && !value.equals(shown)) {
            chosen.accept(value.get());
        } else {
            refresh.run();
        }
    }

    /// Something to choose.
    ///
    /// @param explanation a sentence below the label in the list; empty for none
    /// @param obstacle why it can't be chosen
    public record Option<T>(T value, String label, String explanation, Optional<String> obstacle) {

        /// Something that can be chosen, or the reason why not.
        public Option(T value, String label, Optional<String> obstacle) {
            this(value, label, "", obstacle);
        }

        /// Something that can be chosen.
        public static <T> Option<T> of(T value, String label) {
            return new Option<>(value, label, Optional.empty());
        }

        /// This, with a sentence below it in the list.
        public Option<T> explained(String sentence) {
            return new Option<>(value, label, sentence, obstacle);
        }

        private String longText() {
            String below = obstacle.orElse(explanation);
            return below.isEmpty() ? label : label + "\n" + below;
        }
    }

    private static final class OptionCell<T> extends ListCell<Option<T>> {

        private final Function<Option<T>, String> text;

        OptionCell(Function<Option<T>, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            if (option == null || empty) {
                setText("");
                setDisable(false);
                return;
            }
            setText(text.apply(option));
            setDisable(option.obstacle().isPresent());
        }
    }
}
