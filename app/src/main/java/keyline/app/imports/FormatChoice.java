package keyline.app.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.persistence.read.Inputs;

/// What something was read as, to be changed where it was recognised wrongly.
final class FormatChoice extends HBox {

    /// The choice for what was read. A database is what it is.
    ///
    /// @param again reads it as the format of this key
    static FormatChoice of(Found found, Consumer<String> again) {
        FormatChoice choice = new FormatChoice(found.input().kind(), again);
        boolean offered = found.origin().opening().isPresent();
        choice.setVisible(offered);
        choice.setManaged(offered);
        return choice;
    }

    private FormatChoice(String kind, Consumer<String> again) {
        super(8);
        Choice<String> choice = new Choice<>("Read as", again);
        choice.node().setId("import-format");
        choice.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> openInstead(choice, event));
        List<Option<String>> options = Inputs.displayNames().entrySet().stream()
                .map(each -> Option.of(each.getKey(), each.getValue()))
                .toList();
        Optional<String> now = options.stream()
                .filter(option -> option.label().equals(kind))
                .map(Option::value)
                .findFirst();
        choice.show(options, now);
        getStyleClass().add("row");
        getChildren().addAll(Labels.of("Read as", "muted"), choice.node());
    }

    /// The arrow keys would read anew at each press; they open the list, and what is chosen there is read.
    private static void openInstead(Choice<String> choice, KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && !choice.node().isShowing()) {
            event.consume();
            choice.node().show();
        }
    }
}
